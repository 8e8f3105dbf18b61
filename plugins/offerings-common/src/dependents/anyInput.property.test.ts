import { stringifyEntityRef } from '@backstage/catalog-model';
import fc from 'fast-check';
import { university, withField } from '../testing';
import { buildDependents } from './buildDependents';

const FULL_REF = /^[a-z][a-z0-9]*:[^:/A-Z]+\/[^:/A-Z]+$/;

const PATHS = [
  'kind',
  'apiVersion',
  'metadata.name',
  'metadata.title',
  'relations',
  'relations[0]',
  'relations[0].type',
  'relations[0].targetRef',
  'spec',
  'spec.offerings',
  'spec.products',
  'spec.suppliers',
  'spec.suppliers[0]',
  'spec.support',
  'spec.support.channels[0]',
  'spec.support.escalation',
  'spec.outcomes[0]',
  'spec.steps',
  'spec.steps[0]',
  'spec.steps[1].next',
  'spec.steps[1].uses',
  'spec.steps[1].performers[0]',
];

describe('buildDependents', () => {
  it('throws for no input, and names only full refs', () => {
    const all = university();
    const starts = [
      'component:campus/campus-sign-in',
      'group:default/service-desk',
      'group:default/messaging-supplier',
      'resource:default/help-articles',
    ];
    const change = fc.record({
      place: fc.nat(all.length - 1),
      path: fc.constantFrom(...PATHS),
      value: fc.oneof(
        fc.jsonValue(),
        fc.constantFrom<unknown>('Product:Default/X', 'TODO', [null], [{}]),
      ),
      entity: fc.constantFrom(...starts),
    });

    fc.assert(
      fc.property(change, ({ place, path, value, entity }) => {
        const entities = all.map((each, index) =>
          index === place ? broken(each, path, value) : each,
        );
        const found = buildDependents({ entity, entities });
        const refs = (found?.offerings ?? []).flatMap(
          ({ offering, paths, steps }) => [
            offering,
            ...paths.flatMap(({ via }) => via),
            ...steps.flatMap(({ via }) => via),
          ],
        );
        for (const ref of refs) expect(ref).toMatch(FULL_REF);
      }),
      { numRuns: 300 },
    );
  });

  it('answers for every entity of the example', () => {
    const entities = university();
    for (const entity of entities.map(stringifyEntityRef)) {
      expect(buildDependents({ entity, entities })?.statement).toMatch(/\.$/);
    }
  });
});

/** Where nothing can stand at the path, the entity stays as it is. */
function broken<T extends object>(entity: T, path: string, value: unknown): T {
  try {
    return withField(entity, path, value);
  } catch {
    return entity;
  }
}
