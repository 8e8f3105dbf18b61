import { setTimeout as sleep } from 'node:timers/promises';
import {
  createMockDirectory,
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
import request from 'supertest';
import offeringsModuleDeskReadings from '.';

jest.setTimeout(60_000);

const PATIENCE_MS = 40_000;
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
      {
        name: 'Waiting time',
        metric: 'waiting-time',
        perspective: 'service-quality',
        direction: 'lower',
        target: 15,
      },
    ],
  },
};

function day(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * DAY).toISOString().slice(0, 10);
}

describe('a portal with the source', () => {
  const directory = createMockDirectory();

  it('shows what the service desk exports', async () => {
    directory.setContent({
      'desk.csv': `day,minutes\n${day(2)},18\n${day(1)},12.5\n`,
    });
    const backend = await startTestBackend({
      features: [
        offeringsPlugin,
        offeringsModuleDeskReadings,
        catalogServiceMock.factory({ entities: [HELP_DESK] }),
        mockServices.rootConfig.factory({
          data: {
            offerings: {
              serviceDesk: {
                file: directory.resolve('desk.csv'),
                offering: 'service:default/help-desk',
                measure: 'Waiting time',
              },
            },
          },
        }),
      ],
    });

    const waitingTime = async (): Promise<Measure> => {
      const { body } = await request(backend.server)
        .get('/api/offerings/v1/offerings/service/default/help-desk')
        .expect(200);
      const model: ValueModel = body;
      return model.measurement.measures[0];
    };
    const deadline = Date.now() + PATIENCE_MS;
    let measure = await waitingTime();
    while (!measure.latest && Date.now() < deadline) {
      await sleep(200);
      measure = await waitingTime();
    }
    await backend.stop();

    expect(measure).toMatchObject({
      name: 'Waiting time',
      latest: { value: 12.5, at: `${day(1)}T00:00:00.000Z` },
      fresh: true,
      meetsTarget: true,
    });
  });
});
