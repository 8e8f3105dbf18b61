import type { Entity } from '@backstage/catalog-model';
import {
  component,
  practice,
  product,
  service,
  valueStream,
  withField,
} from '../testing';
import { relationsOf } from './relationsOf';
import { RELATION_PAIRS, RELATION_TITLES } from './relations';

function relations(entity: Entity) {
  return relationsOf(entity).map(
    ({ source, type, target }) => `${source} ${type} ${target}`,
  );
}

describe('relationsOf', () => {
  it('gives a Product its owner, accountable, suppliers and parts', () => {
    const entity = product({
      spec: {
        governance: { accountable: 'user:alex' },
        suppliers: [{ name: 'Payments', ref: 'payments' }, { name: 'Paper' }],
        capabilities: [
          { name: 'pay', type: 'software', parts: ['API:pay'] },
          { name: 'data', type: 'information', parts: ['resource:db'] },
        ],
      },
    });
    expect(relations(entity)).toEqual([
      'product:default/product ownedBy group:default/team-a',
      'group:default/team-a ownerOf product:default/product',
      'product:default/product suppliedBy group:default/payments',
      'group:default/payments supplierOf product:default/product',
      'product:default/product accountableTo user:default/alex',
      'user:default/alex accountableFor product:default/product',
      'product:default/product hasPart api:default/pay',
      'api:default/pay partOf product:default/product',
      'product:default/product hasPart resource:default/db',
      'resource:default/db partOf product:default/product',
    ]);
  });

  it('gives a Service the Products it delivers and what it depends on', () => {
    const entity = service({
      spec: { products: ['enrollment'], dependsOn: ['service:identity'] },
    });
    expect(relations(entity)).toEqual([
      'service:default/service ownedBy group:default/team-a',
      'group:default/team-a ownerOf service:default/service',
      'service:default/service delivers product:default/enrollment',
      'product:default/enrollment deliveredBy service:default/service',
      'service:default/service dependsOn service:default/identity',
      'service:default/identity dependencyOf service:default/service',
    ]);
  });

  it('gives a ValueStream what its steps name, each relation once', () => {
    const step = {
      title: 'Check',
      stage: 'deliver' as const,
      performers: ['registrar', 'component:bot'],
      uses: ['component:portal'],
      practices: ['incidents'],
      suppliers: ['Payments', 'group:payments'],
    };
    const entity = valueStream({
      spec: {
        steps: [
          { ...step, id: 'a' },
          { ...step, id: 'b' },
        ],
      },
    });
    expect(relations(entity)).toEqual([
      'valuestream:default/valuestream ownedBy group:default/team-a',
      'group:default/team-a ownerOf valuestream:default/valuestream',
      'valuestream:default/valuestream realizes product:default/product',
      'product:default/product realizedBy valuestream:default/valuestream',
      'valuestream:default/valuestream performedBy group:default/registrar',
      'group:default/registrar performs valuestream:default/valuestream',
      'valuestream:default/valuestream performedBy component:default/bot',
      'component:default/bot performs valuestream:default/valuestream',
      'valuestream:default/valuestream dependsOn component:default/portal',
      'component:default/portal dependencyOf valuestream:default/valuestream',
      'valuestream:default/valuestream supportedBy practice:default/incidents',
      'practice:default/incidents supports valuestream:default/valuestream',
      'valuestream:default/valuestream suppliedBy group:default/payments',
      'group:default/payments supplierOf valuestream:default/valuestream',
    ]);
  });

  it('gives a Practice what it supports', () => {
    const entity = practice({
      namespace: 'campus',
      spec: { supports: ['product:enrollment', 'service:default/advising'] },
    });
    expect(relations(entity)).toEqual([
      'practice:campus/practice ownedBy group:campus/team-a',
      'group:campus/team-a ownerOf practice:campus/practice',
      'practice:campus/practice supports product:campus/enrollment',
      'product:campus/enrollment supportedBy practice:campus/practice',
      'practice:campus/practice supports service:default/advising',
      'service:default/advising supportedBy practice:campus/practice',
    ]);
  });

  it('leaves out refs that mean nothing', () => {
    const entity = withField(product(), 'spec.owner', 'component:portal');
    expect(relations(entity)).toEqual([]);
  });

  it('knows nothing of other kinds', () => {
    expect(relations(component())).toEqual([]);
  });
});

describe('the relation names', () => {
  it("have a title, but for Backstage's own", () => {
    const own = Object.values(RELATION_PAIRS)
      .flatMap(({ forward, reverse }) => [forward, reverse])
      .filter(type => !/^(owne|depend|hasPart|partOf)/.test(type));
    expect(own.filter(type => !RELATION_TITLES[type])).toEqual([]);
  });
});
