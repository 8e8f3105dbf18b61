import { METRICS } from '@offerings/backstage-plugin-offerings-common';
import { Random } from '../Random';
import { sentence, text, titleOf } from '../words';

/** Who an offering leads to. */
export interface OfferingLinks {
  /** The name of a Group. */
  owner: string;
  /** The name of a Group. */
  accountable: string;
  /** The names of Groups. */
  suppliers: string[];
}

const STAKEHOLDERS = [
  'Applicants',
  'Members',
  'Front desk',
  'Auditors',
  'Partners',
  'Managers',
];

const METRIC_NAMES = Object.keys(METRICS) as Array<keyof typeof METRICS>;

/** The stakeholders of the offering in that place: whoever writes its value stream has to call them the same. */
export function stakeholdersAt(place: number): string[] {
  const first = place % 3;
  return STAKEHOLDERS.slice(first, first + 2 + (place % 2));
}

function measuresOf(random: Random) {
  const metrics = random.several(random.int(2, 4), () =>
    random.of(METRIC_NAMES),
  );
  return metrics.map(metric => ({
    name: METRICS[metric].title,
    metric,
    target: random.int(1, 99),
  }));
}

function governanceOf({ owner, accountable }: OfferingLinks, random: Random) {
  return {
    accountable,
    direction: sentence(random),
    priorities: [sentence(random), sentence(random)],
    acceptableRisk: random.of(['low', 'moderate', 'high']),
    decisionRights: [
      { decision: 'What is done first', heldBy: owner },
      { decision: 'What it may cost', heldBy: accountable },
    ],
    reviewEvery: 'P6M',
    lastReviewed: `2026-0${random.int(1, 9)}-15`,
  };
}

/** What Products and Services have in common. */
export function offeringFields(
  place: number,
  links: OfferingLinks,
  random: Random,
) {
  const measures = measuresOf(random);
  const stakeholders = stakeholdersAt(place);
  return {
    type: random.of(['digital', 'internal', 'public']),
    lifecycle: random.of(['production', 'production', 'experimental']),
    owner: links.owner,
    need: text(random, 2),
    outcomes: stakeholders.map((stakeholder, index) => ({
      name: `Done for ${stakeholder.toLocaleLowerCase('en-US')}`,
      statement: sentence(random),
      stakeholder,
      measuredBy: measures[index % measures.length].name,
    })),
    stakeholders: stakeholders.map((name, index) => ({
      name,
      roles: index === 0 ? ['user', 'customer'] : ['user'],
    })),
    suppliers: links.suppliers.map(name => ({
      name: titleOf(name),
      ref: name,
      provides: sentence(random),
      relationshipOwner: links.owner,
    })),
    governance: governanceOf(links, random),
    measures,
    improvements: random.chance(40)
      ? [
          {
            title: sentence(random),
            learnedFrom: 'support',
            learnedAt: measures[0].name,
            status: random.of(['proposed', 'planned', 'done']),
          },
        ]
      : [],
  };
}
