import { createMockDirectory } from '@backstage/backend-test-utils';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import {
  databasePerPlugin,
  descriptorOf,
  entity,
  mismatchesWithSpec,
  testDatabases,
} from './__testUtils__';
import { DEMO_CATALOGUE, demoRefs } from './__testUtils__/demo';
import { startPortal } from './__testUtils__/portal';

jest.setTimeout(120_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'beside the real catalog on %s, the plugin',
  id => {
    const database = databasePerPlugin(databases, id);

    describe('with the demo catalogue', () => {
      let portal: Awaited<ReturnType<typeof startPortal>>;
      let model: ValueModel;

      beforeAll(async () => {
        portal = await startPortal({
          database,
          descriptors: [DEMO_CATALOGUE],
          entityRefs: demoRefs(),
        });
        portal.catalogRequests.length = 0;
        const { body } = await portal
          .getOffering('product/default/student-enrollment-platform')
          .expect(200);
        model = body;
      });

      it('shows the enrollment platform with all that belongs to it', () => {
        expect(model.root).toBe('product:default/student-enrollment-platform');
        expect(model.offering.services).toEqual([
          'service:default/academic-advising',
          'service:default/deadline-communications',
          'service:default/enrollment-access-support',
          'service:default/issue-recovery',
        ]);
        expect(model.offering.valueStreams).not.toEqual([]);
        expect(model.offering.practices).not.toEqual([]);
        expect(model.stages).toHaveLength(9);
        expect(model.dimensions).toHaveLength(4);
        expect(model.unresolved).toEqual([]);
      });

      it('needs at most five requests to the catalog for it', () => {
        expect(portal.catalogRequests.length).toBeGreaterThan(0);
        expect(portal.catalogRequests.length).toBeLessThan(6);
        for (const sent of portal.catalogRequests) {
          expect(sent).toMatch(/^POST .*\/api\/catalog\/entities\/by-refs$/);
        }
      });

      it('answers as openapi.yaml says', async () => {
        await expect(
          mismatchesWithSpec('/v1/offerings/product/default/portal', model),
        ).resolves.toEqual([]);
      });

      it('shows a service as a part of the offering that it delivers', async () => {
        const { body } = await portal
          .getOffering('service/default/academic-advising')
          .expect(200);

        expect(body).toEqual({
          ...model,
          focus: 'service:default/academic-advising',
        });
      });

      it.each([
        ['product/default/nothing', 404, 'not found or not visible to you'],
        [
          'component/default/enrollment-portal',
          400,
          'component:default/enrollment-portal is no offering: it is a Component. An offering is a Product or a ' +
            'Service with an apiVersion of offerings/…. Related to it: ' +
            'product:default/student-enrollment-platform.',
        ],
        [
          'service/default/academic-advising?within=student-housing',
          400,
          'service:default/academic-advising does not deliver product:default/student-housing, but ' +
            'product:default/student-enrollment-platform',
        ],
      ])('answers %s with %d', async (path, status, message) => {
        const { body } = await portal.getOffering(path).expect(status);

        expect(body.error.message).toContain(message);
        expect(body.error).not.toHaveProperty('stack');
      });
    });

    describe('with somebody else’s model beside ours', () => {
      const directory = createMockDirectory();

      it('does not take it for an offering, nor suffers from it', async () => {
        // No processor of this portal knows that model, so the catalog refuses the entity and shows it to nobody.
        const foreign = {
          ...entity('Product', 'foreign'),
          apiVersion: 'example.com/v1',
        };
        directory.setContent({
          'catalog-info.yaml': descriptorOf([
            foreign,
            entity('Service', 'alone'),
          ]),
        });
        const portal = await startPortal({
          database,
          descriptors: [directory.resolve('catalog-info.yaml')],
          entityRefs: ['service:default/alone'],
        });

        const alone = await portal.getOffering('service/default/alone');
        const other = await portal.getOffering('product/default/foreign');

        expect([alone.status, other.status]).toEqual([200, 404]);
      });
    });
  },
);
