import { setTimeout as sleep } from 'node:timers/promises';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import offeringsPlugin from '@offerings/backstage-plugin-offerings-backend';
import type {
  Measure,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import offeringsModulePrometheus from '.';
import {
  gauge,
  startPrometheus,
  type PrometheusServerOfTest,
} from './__testUtils__';

jest.setTimeout(60_000);

const PATIENCE_MS = 20_000;
const DAY = 86_400_000;

const HELP_DESK: Entity = {
  apiVersion: 'offerings/v1alpha1',
  kind: 'Service',
  metadata: { name: 'help-desk', namespace: 'default' },
  spec: {
    type: 'support',
    lifecycle: 'production',
    owner: 'desk',
    need: 'People get stuck.',
    measures: [
      { name: 'Reliability', metric: 'reliability', unit: '%', target: 99 },
      { name: 'Repeat contacts', metric: 'repeat-contacts' },
    ],
  },
};

const TODAY = Math.floor(Date.now() / DAY);

/** Midnight UTC, so many days ago. */
function midnight(daysAgo: number): string {
  return new Date((TODAY - daysAgo) * DAY).toISOString();
}

describe('a portal that pulls from Prometheus', () => {
  let prometheus: PrometheusServerOfTest;

  beforeAll(async () => {
    prometheus = await startPrometheus(
      gauge(
        'help_desk_up_ratio',
        [3, 2, 1].map(
          daysAgo => [midnight(daysAgo), 1 - daysAgo / 100] as const,
        ),
      ),
    );
  });

  afterAll(() => prometheus?.stop());

  it('shows the readings in the value model, and says which measure has none', async () => {
    const logger = mockServices.logger.mock();
    logger.child.mockReturnValue(logger);
    const { server } = await startTestBackend({
      features: [
        offeringsPlugin,
        offeringsModulePrometheus,
        catalogServiceMock.factory({ entities: [HELP_DESK] }),
        logger.factory,
        mockServices.rootConfig.factory({
          data: {
            offerings: {
              prometheus: {
                baseUrl: prometheus.url,
                schedule: {
                  frequency: { seconds: 1 },
                  timeout: { minutes: 1 },
                },
                measures: [
                  {
                    offering: 'service:default/help-desk',
                    measure: 'Repeat contacts',
                    query: 'sum(',
                  },
                  {
                    offering: 'service:default/help-desk',
                    measure: 'Reliability',
                    query: 'help_desk_up_ratio * 100',
                  },
                ],
              },
            },
          },
        }),
      ],
    });

    async function readMeasures(): Promise<Measure[]> {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      const response = await fetch(
        `http://localhost:${port}/api/offerings/v1/offerings/service/default/help-desk`,
        { headers: { authorization: mockCredentials.user.header() } },
      );
      const model: ValueModel = await response.json();
      return model.measurement.measures;
    }

    const deadline = Date.now() + PATIENCE_MS;
    let measures = await readMeasures();
    while (measures.every(({ latest }) => !latest) && Date.now() < deadline) {
      await sleep(100);
      measures = await readMeasures();
    }

    expect(measures).toEqual([
      expect.objectContaining({
        name: 'Reliability',
        history: [
          { at: midnight(3), value: 97 },
          { at: midnight(2), value: 98 },
          { at: midnight(1), value: 99 },
        ],
        latest: { at: midnight(1), value: 99 },
        meetsTarget: true,
        fresh: true,
      }),
      expect.objectContaining({ name: 'Repeat contacts', history: [] }),
    ]);
    const warnings = logger.warn.mock.calls.map(([said]) => said);
    expect(warnings.filter(said => said.includes('lacks readings'))).toEqual([
      expect.stringMatching(
        /^The measure "Repeat contacts" of service:default\/help-desk lacks readings: Prometheus said ".*parse error.*"$/,
      ),
    ]);
  });
});
