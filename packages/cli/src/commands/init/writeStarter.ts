import { OFFERINGS_API_VERSION } from '@offerings/backstage-plugin-offerings-common';
import type { Answers, Draft } from './Answers';
import { journeySteps, type StageFacts } from './journey';

/** What else is known of an offering, beyond the answers. */
export interface KnownFacts {
  description?: string;
  /** The `capabilities` of the Product. */
  capabilities?: object[];
  factsOf?: (stage: string) => StageFacts;
}

/** What only a person can say. */
const GAPS = {
  need: '<the need that it answers, in one sentence>',
  outcome: '<what they achieve>',
  statement: '<the outcome in one sentence>',
  access: '<how people get to it>',
  support: '<where to ask for help>',
  demand: '<what triggers it>',
} as const;

function productOf(
  { lifecycle, name, need, owner, title, type }: Required<Answers>,
  { capabilities, description }: KnownFacts,
): Draft[number] {
  return {
    apiVersion: OFFERINGS_API_VERSION,
    kind: 'Product',
    metadata: { name, title, ...(description ? { description } : {}) },
    spec: {
      type,
      lifecycle,
      owner,
      need,
      outcomes: [{ name: GAPS.outcome, statement: GAPS.statement }],
      ...(capabilities?.length ? { capabilities } : {}),
    },
  };
}

function serviceOf({
  lifecycle,
  name,
  need,
  owner,
  title,
}: Required<Answers>): Draft[number] {
  return {
    apiVersion: OFFERINGS_API_VERSION,
    kind: 'Service',
    metadata: { name: `${name}-service`, title: `${title} Service` },
    spec: {
      type: 'business-service',
      lifecycle,
      owner,
      need,
      products: [name],
      access: { how: GAPS.access },
      support: {
        channels: [{ type: 'chat', target: GAPS.support }],
        escalation: owner,
      },
    },
  };
}

function streamOf(
  { lifecycle, name, owner, title }: Required<Answers>,
  { factsOf }: KnownFacts,
): Draft[number] {
  return {
    apiVersion: OFFERINGS_API_VERSION,
    kind: 'ValueStream',
    metadata: { name: `${name}-journey`, title: `${title} Journey` },
    spec: {
      type: 'end-to-end',
      lifecycle,
      owner,
      offerings: [`product:${name}`, `service:${name}-service`],
      demand: GAPS.demand,
      outcome: GAPS.outcome,
      steps: journeySteps(factsOf ?? (() => ({ performers: [owner] }))),
    },
  };
}

function titleFrom(name: string): string {
  return name
    .split(/[-_.]+/)
    .map(word => word.charAt(0).toLocaleUpperCase('en-US') + word.slice(1))
    .join(' ');
}

/**
 * The entities of a first descriptor. What only a person can say stands in angle brackets, which count as nothing until
 * they are filled in.
 */
export function writeStarter(answers: Answers, known: KnownFacts = {}): Draft {
  const complete: Required<Answers> = {
    ...answers,
    title: answers.title || titleFrom(answers.name),
    need: answers.need || GAPS.need,
    type: answers.type || 'digital-product',
    lifecycle: answers.lifecycle || 'experimental',
  };
  const product = productOf(complete, known);
  return answers.scope === 'product'
    ? [product]
    : [product, serviceOf(complete), streamOf(complete, known)];
}
