import type { DimensionCoverage, VerdictReason } from '../api';
import type { OfferingFacts } from '../value-model/facts';
import { DIMENSION_TERMS } from '../vocabularies';
import { addService } from './criteria/flow/servicesUsable';
import { addValueStream } from './criteria/flow/addValueStream';
import { accountableForWhole } from './criteria/people/accountableForWhole';
import { fillIn } from './fix';
import { score } from './score';
import { target } from './steps';

/** A coverage as people read it; just under a threshold never reads as on it. */
export function percent(ratio: number): string {
  // 0.29 * 100 is a little less than 29.
  return `${Math.floor(ratio * 100 + 1e-6)} %`;
}

function noService(facts: OfferingFacts): VerdictReason[] {
  const { root, walk } = facts;
  if (root.kind !== 'Product' || walk.members.length > 1) return [];
  return [
    walk.unread.services.length > 0
      ? {
          code: 'no-service',
          text: 'No service that is visible to you makes the product usable.',
        }
      : {
          code: 'no-service',
          text: 'No service makes the product usable.',
          fix: addService(facts),
        },
  ];
}

function noValueStream(facts: OfferingFacts): VerdictReason[] {
  if (facts.steps.length > 0) return [];
  const reason = {
    code: 'no-value-stream',
    dimension: 'value-streams-and-processes',
  } as const;
  const { services, streams } = facts.walk.unread;
  return [
    services.length + streams.length > 0
      ? {
          ...reason,
          text: 'No value stream that is visible to you shows how people reach the outcome.',
        }
      : {
          ...reason,
          text: 'No value stream shows how people reach the outcome.',
          fix: addValueStream(facts),
        },
  ];
}

function nobodyAccountable(facts: OfferingFacts): VerdictReason[] {
  const { score: value, fix, evidence } = score(accountableForWhole, facts);
  if (value === 1) return [];
  return [
    {
      code: 'nobody-accountable',
      text: `Nobody answers for the whole: ${evidence[0].text}.`,
      dimension: 'organizations-and-people',
      fix,
    },
  ];
}

function splitAccountability(facts: OfferingFacts): VerdictReason[] {
  return facts.ownership.owners
    .filter(({ disagrees }) => disagrees)
    .map(({ offering, accountable }) => ({
      code: 'split-accountability',
      text: `${facts.titleOf(offering)} names someone else to answer for it: ${
        accountable ? facts.titleOf(accountable) : 'nobody'
      }.`,
      dimension: 'organizations-and-people',
      fix: fillIn(
        target(offering, facts),
        'spec.governance.accountable',
        'Name the one who answers for the whole offering.',
        { governance: { accountable: facts.ownership.accountable } },
      ),
    }));
}

/** Why an offering is no whole. */
export function fragmentedReasons(facts: OfferingFacts): VerdictReason[] {
  return [
    ...noService(facts),
    ...noValueStream(facts),
    ...nobodyAccountable(facts),
    ...splitAccountability(facts),
  ];
}

function weakDimensions(
  facts: OfferingFacts,
  dimensions: DimensionCoverage[],
): VerdictReason[] {
  return dimensions.flatMap(({ dimension, coverage }) =>
    coverage !== undefined && coverage < facts.settings.fragileBelow
      ? [
          {
            code: 'weak-dimension',
            text: `${DIMENSION_TERMS[dimension].title} is covered to ${percent(
              coverage,
            )} only.`,
            dimension,
          },
        ]
      : [],
  );
}

function noOutcome(facts: OfferingFacts): VerdictReason[] {
  if (facts.outcomes.length > 0) return [];
  return [
    {
      code: 'no-outcome',
      text: 'No outcome is stated.',
      fix: fillIn(
        facts.root,
        'spec.outcomes',
        'State what people achieve with it.',
        { outcomes: [{ name: '<outcome>', statement: '<one sentence>' }] },
      ),
    },
  ];
}

function noDirection(facts: OfferingFacts): VerdictReason[] {
  if (facts.governance.direction !== undefined) return [];
  return [
    {
      code: 'no-direction',
      text: 'Nothing says where it is going.',
      fix: fillIn(
        facts.root,
        'spec.governance.direction',
        'Say where it is going.',
        { governance: { direction: '<one sentence>' } },
      ),
    },
  ];
}

function noSupportChannel(facts: OfferingFacts): VerdictReason[] {
  const { support } = facts.ownership;
  if (support.some(({ channels }) => channels.length > 0)) return [];
  const service = facts.walk.members.find(({ kind }) => kind === 'Service');
  return [
    {
      code: 'no-support-channel',
      text: 'Nothing says how people get help.',
      fix:
        service &&
        fillIn(service, 'spec.support.channels', 'Say how people get help.', {
          support: {
            channels: [{ type: 'chat', target: 'https://<address>' }],
          },
        }),
    },
  ];
}

/** Why a whole offering may not hold. */
export function fragileReasons(
  facts: OfferingFacts,
  dimensions: DimensionCoverage[],
): VerdictReason[] {
  return [
    ...noOutcome(facts),
    ...noDirection(facts),
    ...noSupportChannel(facts),
    ...weakDimensions(facts, dimensions),
  ];
}
