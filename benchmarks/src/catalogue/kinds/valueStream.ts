import type { Entity } from '@backstage/catalog-model';
import { STAGES } from '@offerings/backstage-plugin-offerings-common';
import type { Random } from '../Random';
import { sentence, text, titleOf } from '../words';

/** What the steps of a value stream lead to. Each of it is named by at least one step where there are enough of them. */
export interface StreamLinks {
  /** The name of a Group. */
  owner: string;
  /** Full refs of Products and Services. */
  offerings: string[];
  /** Names of Groups. */
  performers: string[];
  /** Full refs. */
  uses: string[];
  /** Names of Practices. */
  practices: string[];
  /** As the offering calls them. */
  stakeholders: string[];
}

function share<T>(items: readonly T[], index: number, of: number): T[] {
  if (items.length === 0) return [];
  const own = items.filter((_, place) => place % of === index);
  return own.length > 0 ? own : [items[index % items.length]];
}

function makeStep(
  index: number,
  count: number,
  links: StreamLinks,
  random: Random,
) {
  const stage = STAGES[Math.floor((index * STAGES.length) / count)];
  return {
    id: `step-${index + 1}`,
    title: sentence(random),
    stage,
    type: index % 7 === 5 ? 'decision' : 'work',
    performers: share(links.performers, index, count),
    ...(index % 3 === 0 && {
      stakeholder: links.stakeholders[index % links.stakeholders.length],
    }),
    processTime: `PT${random.int(5, 240)}M`,
    waitTime: random.of(['PT2H', 'P1D', 'P3D']),
    percentCompleteAndAccurate: random.chance(2) ? 60 : random.int(85, 99),
    uses: share(links.uses, index, count),
    practices: share(links.practices, index, count),
    ...nextOf(index, count),
  };
}

/** Every seventh step leads back now and then. */
function nextOf(index: number, count: number) {
  if (index % 7 !== 5 || index + 1 >= count) return {};
  return {
    next: [
      { to: `step-${index + 2}`, share: 90 },
      { to: `step-${index}`, when: 'Something is missing', share: 10 },
    ],
  };
}

/** A ValueStream of some steps, in a row with ways back. */
export function makeValueStream(
  { name, steps }: { name: string; steps: number },
  links: StreamLinks,
  random: Random,
): Entity {
  return {
    apiVersion: 'offerings/v1alpha1',
    kind: 'ValueStream',
    metadata: {
      name,
      title: titleOf(name),
      description: text(random, 2),
    },
    spec: {
      type: random.of(['customer', 'internal']),
      lifecycle: 'production',
      owner: links.owner,
      offerings: links.offerings,
      demand: sentence(random),
      outcome: sentence(random),
      observedOn: `2026-0${random.int(1, 9)}-01`,
      steps: Array.from({ length: steps }, (_, index) =>
        makeStep(index, steps, links, random),
      ),
    },
  };
}
