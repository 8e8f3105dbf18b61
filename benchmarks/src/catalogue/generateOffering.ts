import type { Entity } from '@backstage/catalog-model';
import { makeGroup, makePart, type PartKind } from './kinds/builtin';
import { stakeholdersAt } from './kinds/offeringFields';
import { makePractice, makeProduct, makeService } from './kinds/offerings';
import { makeValueStream } from './kinds/valueStream';
import { Random } from './Random';
import { nameAt } from './words';

/** What one offering is generated from. */
export interface OfferingShape {
  seed: number;
  /** How many entities it consists of, at least ten. */
  entities: number;
  /** How many steps its value streams have together; left out, as many as there is work for its parts. */
  steps?: number;
  /** What its names begin with. */
  prefix?: string;
}

/** How many entities of each kind make up an offering of that size. */
function countsOf(entities: number) {
  const some = (percent: number, most: number) =>
    Math.min(most, Math.max(1, Math.round((entities * percent) / 100)));
  const counts = {
    service: some(6, 40),
    stream: some(4, 20),
    practice: some(10, 34),
    group: some(15, 60),
    api: some(10, Infinity),
    resource: some(10, Infinity),
  };
  const others = Object.values(counts).reduce((sum, count) => sum + count, 1);
  return { ...counts, component: entities - others };
}

function namesOf(prefix: string, kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) =>
    nameAt(`${prefix}-${kind}`, place),
  );
}

/** Every so many-th item, beginning with one. */
function dealt<T>(items: readonly T[], index: number, among: number): T[] {
  return items.filter((_, place) => place % among === index);
}

/** The ref of the offering's Product. */
export function refOfOffering(prefix = 'offering'): string {
  return `product:default/${nameAt(`${prefix}-product`, 0)}`;
}

/**
 * The entities of one offering, its Product first: exactly as many as were asked for, each of which its value model
 * reaches, and none that leads out of it.
 */
export function generateOffering(shape: OfferingShape): Entity[] {
  const { seed, entities, prefix = 'offering' } = shape;
  const random = new Random(seed);
  const counts = countsOf(entities);
  const names = (kind: keyof typeof counts) =>
    namesOf(prefix, kind, counts[kind]);
  const groups = names('group');
  const [team] = groups;
  const [product] = namesOf(prefix, 'product', 1);
  const parts = (['Component', 'API', 'Resource'] as PartKind[]).flatMap(kind =>
    names(kind.toLocaleLowerCase('en-US') as keyof typeof counts).map(name => ({
      kind,
      name,
      ref: `${kind.toLocaleLowerCase('en-US')}:default/${name}`,
    })),
  );
  const refs = parts.map(({ ref }) => ref);
  const { steps = Math.max(6 * counts.stream, groups.length) } = shape;
  const links = {
    owner: team,
    accountable: groups.at(-1) ?? team,
    suppliers: groups.slice(1, 3),
  };
  return [
    makeProduct({ name: product, place: 0 }, { ...links, parts: refs }, random),
    ...names('service').map((name, place) =>
      makeService(
        { name, place },
        { ...links, products: [product], dependsOn: refs.slice(0, 3) },
        random,
      ),
    ),
    ...names('stream').map((name, place) =>
      makeValueStream(
        { name, steps: dealt(range(steps), place, counts.stream).length },
        {
          owner: team,
          offerings: [`product:default/${product}`],
          performers: dealt(groups, place, counts.stream),
          uses: dealt(refs, place, counts.stream),
          practices: dealt(names('practice'), place, counts.stream),
          stakeholders: stakeholdersAt(0),
        },
        random,
      ),
    ),
    ...names('practice').map((name, place) =>
      makePractice(
        { name, place },
        { owner: team, supports: [`product:default/${product}`] },
        random,
      ),
    ),
    ...parts.map(({ kind, name }, place) =>
      makePart(
        kind,
        name,
        {
          owner: groups[place % groups.length],
          dependsOn: needsOf(place, counts.stream).map(need => refs[need]),
        },
        random,
      ),
    ),
    ...groups.map(name =>
      makeGroup(name, name === team ? undefined : team, random),
    ),
  ];
}

/** Every third part needs another one of the same value stream, every tenth one that the stream does not name. */
function needsOf(place: number, streams: number): number[] {
  const needs = [];
  if (place % 3 === 2) needs.push(place - streams);
  if (place % 10 === 9) needs.push(place - 1);
  return needs.filter(need => need >= 0);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
