import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { parseAssessmentSettings } from '@offerings/backstage-plugin-offerings-common';
import { offeringsCriteriaExtensionPoint } from '@offerings/backstage-plugin-offerings-node';
import request from 'supertest';
import { descriptorOf, entity, mismatchesWithSpec } from '../__testUtils__';
import { startPortal } from '../__testUtils__/portal';

jest.setTimeout(120_000);

const ENTITIES = [
  entity('Product', 'portal'),
  entity('Group', 'team'),
  entity('Practice', 'stewards', {
    practice: 'data-stewardship',
    supports: ['product:portal'],
    type: undefined,
  }),
];

const offerings = {
  assessment: {
    fragileBelow: 0.4,
    disabledCriteria: ['owners-resolve', 'runbook-linked'],
  },
  practices: {
    'data-stewardship': {
      title: 'Data stewardship',
      type: 'general-management',
    },
  },
  stages: { discover: 'Explore' },
};

const moduleOfTheirs = createBackendModule({
  pluginId: 'offerings',
  moduleId: 'theirs',
  register(env) {
    env.registerInit({
      deps: { criteria: offeringsCriteriaExtensionPoint },
      async init({ criteria }) {
        for (const id of ['runbook-linked', 'on-call']) {
          criteria.addCriterion({
            id,
            dimension: 'information-and-technology',
            question: `Is ${id} true?`,
            judge: () => [{ holds: false, text: `${id} is not true` }],
          });
        }
      },
    });
  },
});

describe('in a portal with settings and words of its own', () => {
  const directory = createMockDirectory();
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    directory.setContent({ 'catalog-info.yaml': descriptorOf(ENTITIES) });
    portal = await startPortal({
      descriptors: [directory.resolve('catalog-info.yaml')],
      entityRefs: ENTITIES.map(stringifyEntityRef),
      offerings,
      features: [moduleOfTheirs],
    });
  });

  it('tells them to whoever is signed in, so that others judge alike', async () => {
    const { body } = await portal.get('settings').expect(200);

    expect(body).toEqual({
      assessment: {
        fragileBelow: 0.4,
        trustworthyFrom: 0.8,
        observationsValidFor: 'P1Y',
        readingsFreshFor: 'P30D',
        disabledCriteria: ['owners-resolve', 'runbook-linked'],
      },
      practices: offerings.practices,
      stages: offerings.stages,
      ownCriteria: [
        expect.objectContaining({ id: 'runbook-linked' }),
        {
          id: 'on-call',
          dimension: 'information-and-technology',
          question: 'Is on-call true?',
        },
      ],
    });
    await expect(mismatchesWithSpec('/v1/settings', body)).resolves.toEqual([]);
    const { ownCriteria, ...settings } = body;
    expect(
      parseAssessmentSettings(settings, {
        ownCriteria: ownCriteria.map(({ id }: { id: string }) => id),
      }),
    ).toMatchObject(offerings.assessment);
  });

  it('tells them to nobody else', async () => {
    await request(portal.server)
      .get('/api/offerings/v1/settings')
      .set('Authorization', mockCredentials.none.header())
      .expect(401);
  });

  it('views, files that are checked, and the catalog go by them', async () => {
    const { body: model } = await portal
      .getOffering('product/default/portal')
      .expect(200);
    const text = descriptorOf(ENTITIES);
    const { body: checked } = await request(portal.server)
      .post('/api/offerings/v1/lint')
      .set('Authorization', mockCredentials.user.header())
      .send({ files: [{ path: 'catalog-info.yaml', text }] })
      .expect(200);

    for (const judged of [model, checked.offerings[0].model]) {
      const asked = judged.dimensions.flatMap(
        (each: { criteria: { id: string }[] }) =>
          each.criteria.map(({ id }) => id),
      );
      expect(asked).toContain('on-call');
      expect(asked).not.toContain('owners-resolve');
      expect(asked).not.toContain('runbook-linked');
      expect(judged.practices.items).toMatchObject([
        { title: 'Data stewardship', type: 'general-management' },
      ]);
      expect(JSON.stringify(judged)).toContain('no step is in Explore');
    }
    expect(checked.diagnostics).toEqual([]);
    const { body: practice } = await request(portal.server)
      .get('/api/catalog/entities/by-name/practice/default/stewards')
      .set('Authorization', mockCredentials.user.header())
      .expect(200);
    expect(practice.spec.type).toBe('general-management');
  });
});
