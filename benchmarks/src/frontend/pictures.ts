import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import { generateOffering, refOfOffering } from '../catalogue/generateOffering';
import { makePart } from '../catalogue/kinds/builtin';
import { Random } from '../catalogue/Random';
import { nameAt } from '../catalogue/words';

/** Few enough for all steps to be in one value stream. */
const ENTITIES = 36;

/** A graph that is read in three requests: its root, what is around it, and what is around that. */
const CENTRE = 7;

function prefixOf(nodes: number): string {
  return `picture-${nodes}`;
}

function graphNameOf(nodes: number, place: number): string {
  return nameAt(`graph-${nodes}`, place);
}

/** The path of the page of an offering whose value stream has so many steps. */
export function offeringPath(nodes: number): string {
  const { kind, namespace, name } = parseEntityRef(
    refOfOffering(prefixOf(nodes)),
  );
  return `/catalog/${namespace}/${kind}/${name}`;
}

/** The path of its tab with the value map. */
export function valueMapPath(nodes: number): string {
  return `${offeringPath(nodes)}/end-to-end`;
}

/** The name of the Component in the middle of a graph. */
export function rootOfGraph(nodes: number): string {
  return graphNameOf(nodes, 0);
}

/** The path of the page of the Component in the middle of a graph. */
export function rootPath(nodes: number): string {
  return `/catalog/default/component/${rootOfGraph(nodes)}`;
}

/** The path of the page with the catalog graph of so many Components. */
export function graphPath(nodes: number): string {
  const search = new URLSearchParams([
    ['rootEntityRefs[]', `component:default/${rootOfGraph(nodes)}`],
    ['maxDepth', '2'],
    ['selectedRelations[]', 'dependsOn'],
    ['selectedRelations[]', 'dependencyOf'],
  ]);
  return `/catalog-graph?${search}`;
}

function offeringWith(nodes: number): Entity[] {
  return generateOffering({
    seed: nodes,
    entities: ENTITIES,
    steps: nodes,
    prefix: prefixOf(nodes),
  });
}

/** How many arrows the steps of an offering have between them. */
function countWays(entities: readonly Entity[]): number {
  const steps = entities.flatMap(
    ({ spec }) => (spec?.steps ?? []) as Array<{ next?: unknown[] }>,
  );
  return steps.reduce((sum, { next }) => sum + (next?.length ?? 1), -1);
}

/**
 * What each Component of a graph depends on: the root on those around it, these on all others, and some of these on one
 * more, until there are as many arrows as asked for.
 */
function needsIn(nodes: number, arrows: number): number[][] {
  const needs: number[][] = Array.from({ length: nodes }, () => []);
  for (let place = 1; place < nodes; place++) {
    needs[place <= CENTRE ? 0 : aroundRoot(place)].push(place);
  }
  for (let more = 1; more <= arrows - (nodes - 1); more++) {
    const place = nodes - more;
    needs[aroundRoot(place + 1)].push(place);
  }
  return needs;
}

function aroundRoot(place: number): number {
  return 1 + (place % CENTRE);
}

function graphWith(nodes: number, arrows: number): Entity[] {
  const random = new Random(nodes);
  return needsIn(nodes, arrows).map((needs, place) =>
    makePart(
      'Component',
      graphNameOf(nodes, place),
      {
        owner: 'nobody',
        dependsOn: needs.map(
          need => `component:default/${graphNameOf(nodes, need)}`,
        ),
      },
      random,
    ),
  );
}

/** An offering whose one value stream has so many steps, and a graph of as many Components with as many arrows. */
export function picturesOf(nodes: number): Entity[] {
  const offering = offeringWith(nodes);
  return [...offering, ...graphWith(nodes, countWays(offering))];
}
