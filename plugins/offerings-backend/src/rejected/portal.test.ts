import { CATALOG_ERRORS_TOPIC as CATALOG_TOPIC } from '@backstage/plugin-catalog-backend';
import { entity, mismatchesWithSpec } from '../__testUtils__';
import { eventually } from '../__testUtils__/eventually';
import {
  OUTSIDER,
  READER,
  startRejectingPortal,
  STRANGER,
} from './__testUtils__/rejectingPortal';
import { CATALOG_ERRORS_TOPIC } from './watchErrors';

jest.setTimeout(90_000);

const NEW = 'product:default/new';
const OLD = 'service:default/old';

function brokenProduct(name: string) {
  return entity('Product', name, { need: '', owners: 'team' });
}

const MISTAKES = [
  {
    rule: 'unknown-field',
    message: '`spec.owners`: unknown field, did you mean `owner`?',
  },
  {
    rule: 'empty',
    message: '`spec.need`: expected a text that is not empty, found ""',
  },
];

describe('descriptors that the real catalog rejects', () => {
  let portal: Awaited<ReturnType<typeof startRejectingPortal>>;

  beforeAll(async () => {
    portal = await startRejectingPortal({
      'new.yaml': [brokenProduct('new'), entity('Service', 'beside')],
      'old.yaml': [entity('Service', 'old')],
      'readable.yaml': [entity('Component', 'part')],
      'no-yaml.yaml': 'kind: [Product\nmetadata: {',
      'practice.yaml': [entity('Practice', 'kept-out')],
      'nameless.yaml': [{ ...entity('Product', 'x'), metadata: {} }],
      'misnamed.yaml': [entity('Product', 'no good/name')],
      'component.yaml': [
        { ...entity('Component', 'other'), spec: { type: 'library' } },
      ],
      'robot.yaml': [entity('Robot', 'not-of-ours')],
    });
  });

  async function itemAt(file: string) {
    const items = await portal.rejected();
    return items.find(({ location }) => location === portal.locationOf(file));
  }

  it('are heard of through the topic that the catalog has for it', () => {
    expect(CATALOG_ERRORS_TOPIC).toBe(CATALOG_TOPIC);
  });

  it('are listed with the messages of the processor, where they never had a page', async () => {
    await eventually(async () =>
      expect(await itemAt('new.yaml')).toEqual({
        entityRef: NEW,
        location: portal.locationOf('new.yaml'),
        errors: MISTAKES,
        lastSeen: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      }),
    );
    expect(await portal.entity(NEW)).toBeUndefined();
  });

  it('are listed where the name is none', async () => {
    await eventually(async () =>
      expect(await itemAt('misnamed.yaml')).toMatchObject({
        entityRef: 'product:default/no good/name',
        errors: [
          {
            rule: 'format',
            message: expect.stringContaining(
              '`metadata.name`: expected letters',
            ),
          },
        ],
      }),
    );
  });

  it.each([
    ['a file that is no YAML', 'no-yaml.yaml', /^YAML error at file:/],
    [
      'a kind that the rules keep out',
      'practice.yaml',
      /practice:default\/kept-out .* not of an allowed kind/,
    ],
    [
      'a descriptor without a name',
      'nameless.yaml',
      /required property 'name'/,
    ],
  ])('include %s', async (_, file, message) => {
    await eventually(async () =>
      expect(await itemAt(file)).toMatchObject({
        entityRef: expect.stringMatching(/^location:default\/generated-/),
        errors: [{ message: expect.stringMatching(message) }],
      }),
    );
  });

  it('are not those that have nothing to do with offerings', async () => {
    await eventually(async () =>
      expect(await portal.rejected()).toHaveLength(5),
    );

    expect(await itemAt('component.yaml')).toBeUndefined();
    expect(await itemAt('robot.yaml')).toBeUndefined();
  });

  it('are answered as openapi.yaml says', async () => {
    const { body } = await portal.getRejected(READER).expect(200);

    await expect(mismatchesWithSpec('/v1/rejected', body)).resolves.toEqual([]);
  });

  it('are gone from the list once they are corrected', async () => {
    portal.write('new.yaml', [entity('Product', 'new')]);

    await eventually(async () =>
      expect(await itemAt('new.yaml')).toBeUndefined(),
    );
    expect(await portal.entity(NEW)).toBeDefined();
  });

  it('are told on their page, not in the list, where they were valid once', async () => {
    await eventually(async () =>
      expect(await portal.entity(OLD)).toBeDefined(),
    );
    portal.write('old.yaml', [entity('Service', 'old', { ned: 'x' })]);

    await eventually(async () => {
      const { status } = (await portal.entity(OLD))!;
      expect(status?.items).toMatchObject([
        { message: expect.stringContaining('`spec.ned`: unknown field') },
      ]);
    });
    expect(await itemAt('old.yaml')).toBeUndefined();
  });

  it('include a file that could be read once, for those who may see its Location', async () => {
    portal.write('readable.yaml', 'kind: [Product\nmetadata: {');
    await eventually(async () =>
      expect(await itemAt('readable.yaml')).toBeDefined(),
    );

    const seen = await portal.rejected(STRANGER);
    const locations = seen.map(({ location }) => location);
    expect(locations).toContain(portal.locationOf('no-yaml.yaml'));
    expect(locations).not.toContain(portal.locationOf('readable.yaml'));

    portal.write('readable.yaml', [entity('Component', 'part')]);
    await eventually(async () =>
      expect(await itemAt('readable.yaml')).toBeUndefined(),
    );
  });

  it('are shown to nobody without the permission', async () => {
    const { body } = await portal.getRejected(OUTSIDER).expect(403);

    expect(body.error).toEqual({
      name: 'NotAllowedError',
      message:
        "Seeing rejected descriptors takes the permission offerings.rejected.read, which you don't have",
    });
  });
});
