import type { OfferingFacts } from '../value-model/facts';
import type {
  OwnCriterion,
  OwnJudgement,
  UnjudgedOffering,
} from '../value-model/ownCriterion';
import type { Answer, CriterionDefinition, Judged } from './criterion';
import { writeInto } from './fix';
import { target } from './steps';

function toJudged(
  { fix, holds, unknown, ...evidence }: OwnJudgement,
  facts: OfferingFacts,
): Judged {
  return {
    holds,
    evidence,
    unreadable: unknown,
    fix:
      fix &&
      (() =>
        writeInto(target(fix.entity ?? facts.root.ref, facts), fix, fix.yaml)),
  };
}

function answer(
  criterion: OwnCriterion,
  model: UnjudgedOffering,
  facts: OfferingFacts,
): Answer {
  const { entityOf, now } = facts;
  const said = criterion.judge({ model, entityOf, now });
  if ('notApplicable' in said) {
    return { applicable: false, evidence: { text: said.notApplicable } };
  }
  return {
    judged: said.map(judgement => toJudged(judgement, facts)),
    none: { evidence: { text: 'there is nothing to look at' } },
  };
}

/** The criterion of an organisation as one of the others; nobody knows how far it looks, so it counts as far. */
export function toDefinition(
  criterion: OwnCriterion,
  model: UnjudgedOffering,
): CriterionDefinition {
  const { id, dimension, question } = criterion;
  return {
    id,
    dimension,
    question,
    horizon: 'practices',
    mode: 'each',
    answer: facts => answer(criterion, model, facts),
  };
}
