import type { Entity } from '@backstage/catalog-model';
import {
  CAPABILITY_TYPES,
  PRACTICE_IDS,
} from '@offerings/backstage-plugin-offerings-common';
import type { Random } from '../Random';
import { sentence, text, titleOf } from '../words';
import { offeringFields, type OfferingLinks } from './offeringFields';

function metadataOf(name: string, random: Random): Entity['metadata'] {
  return {
    name,
    title: titleOf(name),
    description: text(random, 3),
    tags: random.several(2, () => random.of(['core', 'regional', 'pilot'])),
  };
}

function entityOf(
  kind: string,
  metadata: Entity['metadata'],
  spec: Entity['spec'],
): Entity {
  return { apiVersion: 'offerings/v1alpha1', kind, metadata, spec };
}

/** Cuts a list into stretches of at most so many. */
function stretches<T>(items: readonly T[], length: number): T[][] {
  const count = Math.ceil(items.length / length);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}

/** A Product that bundles some parts, by their full refs. */
export function makeProduct(
  { name, place }: { name: string; place: number },
  links: OfferingLinks & { parts: string[] },
  random: Random,
): Entity {
  const capabilities = stretches(links.parts, 3).map((parts, index) => ({
    name: `Capability ${index + 1}`,
    type: CAPABILITY_TYPES[index % CAPABILITY_TYPES.length],
    parts,
    owner: links.owner,
  }));
  return entityOf('Product', metadataOf(name, random), {
    ...offeringFields(place, links, random),
    capabilities,
  });
}

/** A Service that delivers some Products, or stands for itself. */
export function makeService(
  { name, place }: { name: string; place: number },
  links: OfferingLinks & { products: string[]; dependsOn: string[] },
  random: Random,
): Entity {
  const address = `https://help.example/${name}`;
  return entityOf('Service', metadataOf(name, random), {
    ...offeringFields(place, links, random),
    products: links.products,
    value: {
      costsRemoved: [sentence(random)],
      risksImposed: [sentence(random)],
    },
    access: { how: sentence(random), url: address },
    guidance: [{ title: 'How it works', url: `${address}/guide` }],
    support: {
      channels: [{ type: 'chat', target: `${address}/chat` }],
      hours: 'On working days',
      escalation: links.owner,
    },
    dependsOn: links.dependsOn,
  });
}

/** A Practice that supports an offering, by its full ref. */
export function makePractice(
  { name, place }: { name: string; place: number },
  { owner, supports }: { owner: string; supports: string[] },
  random: Random,
): Entity {
  return entityOf('Practice', metadataOf(name, random), {
    practice: PRACTICE_IDS[place % PRACTICE_IDS.length],
    lifecycle: 'production',
    owner,
    purpose: sentence(random),
    supports,
  });
}
