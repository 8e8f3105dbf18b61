import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import {
  offeringsMeasureSourcesExtensionPoint,
  type MeasureSource,
} from '@offerings/backstage-plugin-offerings-node';
import offeringsModulePrometheus from '.';

async function start(offerings: JsonObject) {
  const sources: MeasureSource[] = [];
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  await startTestBackend({
    extensionPoints: [
      [
        offeringsMeasureSourcesExtensionPoint,
        { addMeasureSource: source => sources.push(source) },
      ],
    ],
    features: [
      offeringsModulePrometheus,
      mockServices.rootConfig.factory({ data: { offerings } }),
      logger.factory,
    ],
  });
  return { sources, logger };
}

describe('the Prometheus module', () => {
  it('adds a source where it is configured', async () => {
    const { sources } = await start({
      prometheus: {
        baseUrl: 'http://127.0.0.1:9090',
        schedule: { frequency: { hours: 2 }, timeout: { minutes: 1 } },
        measures: [
          { offering: 'product:shop', measure: 'Reliability', query: 'up' },
        ],
      },
    });

    expect(sources).toEqual([
      expect.objectContaining({
        id: 'prometheus',
        schedule: { frequency: { hours: 2 }, timeout: { minutes: 1 } },
      }),
    ]);
  });

  it('does nothing where it is not, and says so once at debug', async () => {
    const { sources, logger } = await start({});

    expect(sources).toEqual([]);
    expect(logger.debug.mock.calls.flat()).toContainEqual(
      'No readings are pulled from Prometheus, as offerings.prometheus is not set',
    );
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('stops the backend at once where it is configured wrongly', async () => {
    await expect(
      start({ prometheus: { baseUrl: 'http://127.0.0.1:9090' } }),
    ).rejects.toThrow('offerings.prometheus.measures: must list what to pull');
  });
});
