import { startCatalog, type TestCatalog } from './__testUtils__/catalog';
import { eventually } from './__testUtils__/eventually';

/**
 * A complete set of the four kinds, in which each ref is written in the shortest way that its field allows: from
 * namespace `campus`, without the kind where the field has a default one.
 */
const DESCRIPTORS = `
apiVersion: offerings/v1alpha1
kind: Product
metadata: {name: enrollment, namespace: campus}
spec:
  type: platform
  lifecycle: production
  owner: registrar
  need: Students enrol without a queue.
  stakeholders:
    - {name: Students, roles: [user], ref: students}
  suppliers:
    - {name: Payments, ref: payments, provides: card payments, relationshipOwner: buyers}
  governance:
    accountable: user:dean
    risks: [{risk: overload in August, response: reduce, owner: operators}]
    decisionRights: [{decision: what comes first, heldBy: board}]
  capabilities:
    - {name: portal, type: software, parts: ['component:portal', 'API:default/courses'], owner: builders}
    - {name: records, type: information, parts: ['resource:records']}
---
apiVersion: offerings/v1alpha1
kind: Service
metadata: {name: advising, namespace: campus}
spec:
  type: support
  lifecycle: production
  owner: group:advisers
  need: Students get advice.
  products: [enrollment]
  suppliers: [{name: Chat, ref: default/chat}]
  governance: {accountable: board}
  support: {escalation: operators}
  dependsOn: ['practice:incidents', 'component:portal']
---
apiVersion: offerings/v1alpha1
kind: ValueStream
metadata: {name: enrol, namespace: campus}
spec:
  type: journey
  lifecycle: production
  owner: registrar
  offerings: ['product:enrollment', 'service:advising']
  steps:
    - id: choose
      title: Choose courses
      stage: deliver
      performers: [advisers, 'user:dean', 'component:bot']
      uses: ['component:portal']
      practices: [knowledge]
      suppliers: [Payments, 'group:payments']
---
apiVersion: offerings/v1alpha1
kind: Practice
metadata: {name: incidents, namespace: campus}
spec:
  practice: incident-management
  lifecycle: production
  owner: operators
  purpose: Normal operation is restored soon.
  supports: ['product:enrollment', 'service:advising', 'valueStream:enrol']
  dependsOn: ['resource:records']
---
apiVersion: offerings/v1alpha1
kind: Practice
metadata: {name: knowledge, namespace: campus}
spec:
  practice: knowledge-management
  lifecycle: production
  owner: operators
  purpose: What is known can be found.
`;

function backstageEntity(kind: string, ref: string): object {
  const [namespace, name] = ref.split('/');
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { namespace, name },
    spec: {
      type: 'any',
      lifecycle: 'production',
      owner: 'group:elsewhere/nobody',
      definition: 'none',
      children: [],
      memberOf: [],
    },
  };
}

/** What the refs above point to: only an entity that exists can show the relation from its side. */
const OTHERS = [
  backstageEntity('Group', 'campus/registrar'),
  backstageEntity('Group', 'campus/payments'),
  backstageEntity('Group', 'campus/board'),
  backstageEntity('Group', 'campus/advisers'),
  backstageEntity('Group', 'campus/operators'),
  backstageEntity('Group', 'default/chat'),
  backstageEntity('User', 'campus/dean'),
  backstageEntity('Component', 'campus/portal'),
  backstageEntity('Component', 'campus/bot'),
  backstageEntity('Resource', 'campus/records'),
  backstageEntity('API', 'default/courses'),
];

const PRODUCT = 'product:campus/enrollment';
const SERVICE = 'service:campus/advising';
const STREAM = 'valuestream:campus/enrol';
const PRACTICE = 'practice:campus/incidents';
const KNOWLEDGE = 'practice:campus/knowledge';

/** From the entity that holds the ref, to the one that it points to, and back. */
const RELATIONS: Array<[string, string, string, string]> = [
  [PRODUCT, 'ownedBy', 'group:campus/registrar', 'ownerOf'],
  [PRODUCT, 'suppliedBy', 'group:campus/payments', 'supplierOf'],
  [PRODUCT, 'accountableTo', 'user:campus/dean', 'accountableFor'],
  [PRODUCT, 'hasPart', 'component:campus/portal', 'partOf'],
  [PRODUCT, 'hasPart', 'api:default/courses', 'partOf'],
  [PRODUCT, 'hasPart', 'resource:campus/records', 'partOf'],
  [SERVICE, 'ownedBy', 'group:campus/advisers', 'ownerOf'],
  [SERVICE, 'delivers', PRODUCT, 'deliveredBy'],
  [SERVICE, 'suppliedBy', 'group:default/chat', 'supplierOf'],
  [SERVICE, 'accountableTo', 'group:campus/board', 'accountableFor'],
  [SERVICE, 'dependsOn', PRACTICE, 'dependencyOf'],
  [SERVICE, 'dependsOn', 'component:campus/portal', 'dependencyOf'],
  [STREAM, 'ownedBy', 'group:campus/registrar', 'ownerOf'],
  [STREAM, 'realizes', PRODUCT, 'realizedBy'],
  [STREAM, 'realizes', SERVICE, 'realizedBy'],
  [STREAM, 'performedBy', 'group:campus/advisers', 'performs'],
  [STREAM, 'performedBy', 'user:campus/dean', 'performs'],
  [STREAM, 'performedBy', 'component:campus/bot', 'performs'],
  [STREAM, 'dependsOn', 'component:campus/portal', 'dependencyOf'],
  [STREAM, 'supportedBy', KNOWLEDGE, 'supports'],
  [STREAM, 'suppliedBy', 'group:campus/payments', 'supplierOf'],
  [PRACTICE, 'ownedBy', 'group:campus/operators', 'ownerOf'],
  [KNOWLEDGE, 'ownedBy', 'group:campus/operators', 'ownerOf'],
  [PRACTICE, 'supports', PRODUCT, 'supportedBy'],
  [PRACTICE, 'supports', SERVICE, 'supportedBy'],
  [PRACTICE, 'supports', STREAM, 'supportedBy'],
  [PRACTICE, 'dependsOn', 'resource:campus/records', 'dependencyOf'],
];

/** The relations that an entity has, each as `type target`. */
async function relationsOf(catalog: TestCatalog, ref: string) {
  const entity = await catalog.entity(ref);
  return (entity?.relations ?? [])
    .map(({ type, targetRef }) => `${type} ${targetRef}`)
    .sort();
}

/** The relations that an entity should have according to the table above. */
function expectedOf(ref: string) {
  return RELATIONS.flatMap(([source, forward, target, reverse]) => [
    ...(source === ref ? [`${forward} ${target}`] : []),
    ...(target === ref ? [`${reverse} ${source}`] : []),
  ]).sort();
}

describe('the relations, in the real catalog', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await startCatalog({
      files: { 'ours.yaml': DESCRIPTORS, 'others.yaml': OTHERS },
    });
  });

  afterAll(() => catalog.stop());

  it.each([PRODUCT, SERVICE, STREAM, PRACTICE, KNOWLEDGE])(
    'of %s are those of the design and no others',
    async ref => {
      await eventually(async () => {
        expect(await relationsOf(catalog, ref)).toEqual(expectedOf(ref));
      });
    },
  );

  it.each(RELATIONS)('%s %s %s, and back: %s', async (...relation) => {
    const [source, forward, target, reverse] = relation;
    await eventually(async () => {
      expect(await relationsOf(catalog, source)).toContain(
        `${forward} ${target}`,
      );
      expect(await relationsOf(catalog, target)).toContain(
        `${reverse} ${source}`,
      );
    });
  });

  it('fills in the type of a practice', async () => {
    await eventually(async () => {
      expect(await catalog.entity(PRACTICE)).toMatchObject({
        spec: { type: 'service-management' },
      });
    });
  });

  it('comes with no error', async () => {
    const entities = await catalog.entities();
    expect(entities.filter(entity => 'status' in entity)).toEqual([]);
  });
});
