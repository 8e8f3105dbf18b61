import { text } from 'node:stream/consumers';
import { mockServices } from '@backstage/backend-test-utils';
import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';
import {
  findFreePort,
  gauge,
  neverAnswer,
  startPrometheus,
  startStub,
  type PrometheusServerOfTest,
} from '../__testUtils__';
import { PrometheusClient } from '../client';
import { PrometheusMeasureSource } from './PrometheusMeasureSource';

jest.setTimeout(60_000);

const SHOP = 'product:default/shop';
const DAY = 86_400_000;
const NOW = new Date('2026-11-04T09:30:00Z');

/** What the real Prometheus of this test knows. */
const PAST = [
  gauge('shop_reliability_percent', [
    ['2026-11-01T00:00:00Z', 99.1],
    ['2026-11-02T00:00:00Z', 99.2],
    ['2026-11-03T00:00:00Z', 99.3],
    ['2026-11-04T00:00:00Z', 99.4],
  ]),
  gauge('shop_gap_percent', [
    ['2026-11-01T00:00:00Z', 0],
    ['2026-11-02T00:00:00Z', 50],
    ['2026-11-04T00:00:00Z', 25],
  ]),
  gauge('shop_contacts{desk="one"}', [['2026-11-03T00:00:00Z', 3]]),
  'shop_contacts{desk="two"} 4 1793664000',
  '',
].join('\n');

const ONE_SAMPLE = JSON.stringify({
  status: 'success',
  data: {
    resultType: 'matrix',
    result: [{ metric: {}, values: [[1, '2']] }],
  },
});

let prometheus: PrometheusServerOfTest;

beforeAll(async () => {
  prometheus = await startPrometheus(PAST);
});

afterAll(() => prometheus?.stop());

interface Setup {
  queries: Record<string, string>;
  baseUrl?: string;
  known?: Record<string, string>;
  signal?: AbortSignal;
}

function sourceOf({ queries, baseUrl = prometheus.url }: Setup) {
  const logger = mockServices.logger.mock();
  const server = { baseUrl, headers: {}, timeout: 2000 };
  const source = PrometheusMeasureSource.create({
    settings: {
      server,
      schedule: { frequency: { minutes: 15 }, timeout: { minutes: 10 } },
      step: DAY,
      lookBack: 30 * DAY,
      measures: Object.entries(queries).map(([measure, query]) => ({
        offering: SHOP,
        measure,
        query,
      })),
    },
    client: PrometheusClient.create(server),
    logger,
    now: () => NOW,
  });
  return { source, logger };
}

async function readAll(source: PrometheusMeasureSource, setup: Setup) {
  const readings: MeasureReading[] = [];
  const { known = {}, signal = new AbortController().signal } = setup;
  const latest = (offering: string, measure: string) =>
    offering === SHOP && known[measure] ? new Date(known[measure]) : undefined;
  for await (const batch of source.read({ latest, signal })) {
    readings.push(...batch);
  }
  return readings;
}

/** What a source reads, as `measure day value`, and what it warns of. */
async function pull(setup: Setup) {
  const { source, logger } = sourceOf(setup);
  const readings = await readAll(source, setup);
  return {
    readings: readings.map(
      ({ measure, at, value }) => `${measure} ${at} ${value}`,
    ),
    warnings: logger.warn.mock.calls.map(([said]) => said),
  };
}

describe('readings from a real Prometheus', () => {
  it('are those of each day, at the same instants whenever one asks', async () => {
    const { source } = sourceOf({
      queries: { Reliability: 'shop_reliability_percent' },
    });
    const once = await readAll(source, { queries: {} });

    expect(once).toEqual([
      {
        offering: SHOP,
        measure: 'Reliability',
        at: '2026-11-01T00:00:00.000Z',
        value: 99.1,
      },
      expect.objectContaining({ at: '2026-11-02T00:00:00.000Z', value: 99.2 }),
      expect.objectContaining({ at: '2026-11-03T00:00:00.000Z', value: 99.3 }),
      expect.objectContaining({ at: '2026-11-04T00:00:00.000Z', value: 99.4 }),
    ]);
    expect(await readAll(source, { queries: {} })).toEqual(once);
  });

  it('begin behind the latest that is stored', async () => {
    expect(
      await pull({
        queries: { Reliability: 'shop_reliability_percent' },
        known: { Reliability: '2026-11-02T00:00:00Z' },
      }),
    ).toEqual({
      readings: [
        'Reliability 2026-11-03T00:00:00.000Z 99.3',
        'Reliability 2026-11-04T00:00:00.000Z 99.4',
      ],
      warnings: [],
    });
  });

  it('are not asked for before the next is due', async () => {
    const nobody = `http://127.0.0.1:${await findFreePort()}`;
    expect(
      await pull({
        baseUrl: nobody,
        queries: { Reliability: 'shop_reliability_percent' },
        known: { Reliability: '2026-11-04T00:00:00Z' },
      }),
    ).toEqual({ readings: [], warnings: [] });
  });

  it('come in although other measures fail, of which each is told in a sentence', async () => {
    const { readings, warnings } = await pull({
      queries: {
        'Bad query': 'sum(',
        'Two series': 'shop_contacts',
        'No data': 'no_such_metric',
        'Not a number': 'shop_gap_percent / shop_gap_percent',
        'Unknown function': 'median(shop_gap_percent)',
        Reliability: 'shop_reliability_percent',
        'Contacts of both': 'sum(shop_contacts)',
      },
    });

    expect(readings.sort()).toEqual([
      'Contacts of both 2026-11-03T00:00:00.000Z 7',
      'Not a number 2026-11-02T00:00:00.000Z 1',
      'Not a number 2026-11-04T00:00:00.000Z 1',
      'Reliability 2026-11-01T00:00:00.000Z 99.1',
      'Reliability 2026-11-02T00:00:00.000Z 99.2',
      'Reliability 2026-11-03T00:00:00.000Z 99.3',
      'Reliability 2026-11-04T00:00:00.000Z 99.4',
    ]);
    const said = (measure: string) =>
      warnings.filter(warning =>
        warning.startsWith(
          `The measure "${measure}" of ${SHOP} lacks readings: `,
        ),
      );
    expect(warnings).toHaveLength(5);
    expect(said('Bad query')).toEqual([
      expect.stringMatching(/Prometheus said ".*parse error.*"$/),
    ]);
    expect(said('Unknown function')).toEqual([
      expect.stringMatching(/Prometheus said ".*unknown function.*"$/),
    ]);
    expect(said('Two series')).toEqual([
      expect.stringContaining('Prometheus gave 2 series'),
    ]);
    expect(said('No data')).toEqual([
      expect.stringContaining('Prometheus has no data for its query'),
    ]);
    expect(said('Not a number')).toEqual([
      expect.stringContaining('1 of 3 values that Prometheus gave are NaN'),
    ]);
  });
});

describe('a Prometheus in trouble', () => {
  const queries = { Reliability: 'up', Adoption: 'up' };

  it('that is stopped fails nothing, and what was missed comes once it runs', async () => {
    const doomed = await startPrometheus(PAST);
    const setup = {
      baseUrl: doomed.url,
      queries: { Reliability: 'shop_reliability_percent' },
    };
    const { source, logger } = sourceOf(setup);
    expect(await readAll(source, setup)).toHaveLength(4);
    await doomed.stop();

    const known = { Reliability: '2026-11-02T00:00:00Z' };
    expect(await readAll(source, { ...setup, known })).toEqual([]);
    expect(await readAll(source, { ...setup, known })).toEqual([]);
    expect(logger.warn.mock.calls).toEqual([
      [
        `The measure "Reliability" of ${SHOP} lacks readings: Prometheus could not be reached (ECONNREFUSED)`,
      ],
    ]);
  });

  it('tells when a measure has readings again', async () => {
    let isAwake = false;
    const stub = await startStub((_, response) =>
      isAwake
        ? response.end(ONE_SAMPLE)
        : response.writeHead(503).end('Service Unavailable'),
    );
    const setup = { baseUrl: stub.url, queries: { Reliability: 'up' } };
    const { source, logger } = sourceOf(setup);
    await readAll(source, setup);
    isAwake = true;
    await readAll(source, setup);
    await readAll(source, setup);
    await stub.stop();

    expect(logger.warn.mock.calls).toEqual([
      [
        `The measure "Reliability" of ${SHOP} lacks readings: Prometheus answered 503 Service Unavailable`,
      ],
    ]);
    expect(logger.info.mock.calls).toEqual([
      [`The measure "Reliability" of ${SHOP} has readings again`],
    ]);
  });

  it('that never answers holds up each measure for one timeout, side by side', async () => {
    const stub = await startStub(neverAnswer);
    const begin = Date.now();
    const { warnings } = await pull({ baseUrl: stub.url, queries });
    await stub.stop();

    expect(Date.now() - begin).toBeLessThan(3500);
    expect(warnings).toEqual([
      expect.stringContaining('did not answer within 2 s'),
      expect.stringContaining('did not answer within 2 s'),
    ]);
  });

  it('is left alone, without a word, once time is over', async () => {
    const stub = await startStub(neverAnswer);
    const begin = Date.now();
    const result = await pull({
      baseUrl: stub.url,
      queries,
      signal: AbortSignal.timeout(100),
    });
    await stub.stop();

    expect(Date.now() - begin).toBeLessThan(1500);
    expect(result).toEqual({ readings: [], warnings: [] });
  });

  it('is asked no more once nobody wants the rest', async () => {
    let open = 0;
    const stub = await startStub(async (request, response) => {
      if ((await text(request)).includes('query=quick')) {
        response.end(ONE_SAMPLE);
        return;
      }
      open += 1;
      request.socket.once('close', () => {
        open -= 1;
      });
    });
    const { source } = sourceOf({
      baseUrl: stub.url,
      queries: { Slow: 'slow', Quick: 'quick' },
    });
    const signal = new AbortController().signal;
    for await (const batch of source.read({
      latest: () => undefined,
      signal,
    })) {
      expect(batch).toHaveLength(1);
      break;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
    await stub.stop();

    expect(open).toBe(0);
  });
});
