import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { graphPath, picturesOf, valueMapPath } from './pictures';

const ENTITIES = picturesOf(60);

function ofKind(kind: string): Entity[] {
  return ENTITIES.filter(entity => entity.kind === kind);
}

const graph = ENTITIES.filter(({ metadata }) =>
  metadata.name.startsWith('graph-'),
);

/** What an entity of the graph depends on. */
function needsOf({ spec }: Entity): string[] {
  return spec?.dependsOn as string[];
}

it('has one value stream with all steps', () => {
  const [stream, ...others] = ofKind('ValueStream');

  expect(others).toEqual([]);
  expect(stream.spec?.steps).toHaveLength(60);
});

it('has a graph of as many entities with as many arrows', () => {
  const steps = ofKind('ValueStream')[0].spec?.steps as Array<{
    next?: unknown[];
  }>;
  const ways = steps.slice(0, -1).flatMap(({ next }) => next ?? ['the next']);
  const arrows = graph.flatMap(needsOf);

  expect(graph).toHaveLength(60);
  expect(arrows).toHaveLength(ways.length);
});

it('shows all of the graph two steps away from its root', () => {
  const [root] = graph.map(entity => stringifyEntityRef(entity));
  const around = (refs: string[]) =>
    graph
      .filter(entity => refs.includes(stringifyEntityRef(entity)))
      .flatMap(needsOf);
  const first = around([root]);

  expect(new Set([root, ...first, ...around(first)]).size).toBe(60);
  expect(
    new URLSearchParams(graphPath(60).split('?')[1]).getAll('rootEntityRefs[]'),
  ).toEqual([root]);
});

it('opens the value map at the offering', () => {
  const { name } = ofKind('Product')[0].metadata;

  expect(valueMapPath(60)).toBe(`/catalog/default/product/${name}/end-to-end`);
});
