import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { readPrometheusSettings } from './readPrometheusSettings';

const SMALLEST = {
  baseUrl: 'https://prometheus.example.com',
  measures: [
    { offering: 'product:shop', measure: 'Reliability', query: 'up * 100' },
  ],
};

function read(prometheus?: JsonObject) {
  return readPrometheusSettings(
    new ConfigReader(prometheus && { offerings: { prometheus } }),
  );
}

const DAY = 86_400_000;

describe('readPrometheusSettings', () => {
  it('gives nothing where nothing is set', () => {
    expect(read()).toBeUndefined();
  });

  it('has a default for all but the server and what to pull', () => {
    expect(read(SMALLEST)).toEqual({
      server: {
        baseUrl: 'https://prometheus.example.com',
        headers: {},
        timeout: 10_000,
      },
      schedule: {
        frequency: { minutes: 15 },
        timeout: { minutes: 10 },
        initialDelay: { seconds: 30 },
      },
      step: DAY,
      lookBack: 30 * DAY,
      measures: [
        {
          offering: 'product:default/shop',
          measure: 'Reliability',
          query: 'up * 100',
        },
      ],
    });
  });

  it('takes what is set', () => {
    const settings = read({
      ...SMALLEST,
      baseUrl: 'http://127.0.0.1:9090/behind/a/proxy/',
      authorization: 'Bearer secret\n',
      headers: { 'X-Scope-OrgID': 'campus' },
      schedule: { frequency: { hours: 1 }, timeout: 'PT5M' },
      timeout: '30s',
      step: 'PT1H',
      lookBack: { days: 90 },
    });
    expect(settings).toMatchObject({
      server: {
        baseUrl: 'http://127.0.0.1:9090/behind/a/proxy',
        headers: { authorization: 'Bearer secret', 'X-Scope-OrgID': 'campus' },
        timeout: 30_000,
      },
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
      step: DAY / 24,
      lookBack: 90 * DAY,
    });
  });

  it.each([
    [{ baseURL: 'x' }, "baseURL: unknown key, did you mean 'baseUrl'?"],
    [{ baseUrl: undefined }, 'baseUrl: must be an http or https URL'],
    [{ baseUrl: 'prometheus:9090' }, 'baseUrl: must be an http or https URL'],
    [{ baseUrl: 9090 }, 'baseUrl: must be an http or https URL'],
    [{ baseUrl: 'http://a/?x=1' }, 'baseUrl: must end before any ? or #'],
    [
      { authorization: 'Bearer a\nb' },
      'authorization: must be a text that can',
    ],
    [{ headers: { 'X-A': '' } }, 'headers.X-A: must be a text that can'],
    [
      { authorization: 'a', headers: { Authorization: 'b' } },
      'headers: must not hold an authorization',
    ],
    [{ timeout: 'soon' }, 'timeout: must be a duration of at least a second'],
    [{ step: 'PT1S' }, 'step: must be a duration of at least a minute'],
    [{ step: -1 }, 'step: must be a duration of at least a minute'],
    [{ lookBack: 'PT1H' }, 'lookBack: must be a duration of at least one step'],
    [{ schedule: {} }, 'schedule: must have a frequency and a timeout'],
    [{ measures: undefined }, 'measures: must list what to pull'],
    [{ measures: [] }, 'measures: must list what to pull'],
  ])('refuses %j', (wrong, message) => {
    expect(() => read({ ...SMALLEST, ...wrong })).toThrow(
      `offerings.prometheus.${message}`,
    );
  });

  it.each([
    [{ offering: undefined }, 'offering: must be the ref of a Product or'],
    [{ offering: 'shop' }, 'offering: must be the ref of a Product or Service'],
    [{ offering: 'component:shop' }, 'offering: must be the ref of a Product'],
    [{ measure: ' ' }, 'measure: must be the name of a measure'],
    [{ query: 7 }, 'query: must be a PromQL query'],
    [{ promql: 'up' }, 'promql: unknown key, known are offering, measure,'],
  ])('refuses a measure with %j', (wrong, message) => {
    const measures = [{ ...SMALLEST.measures[0], ...wrong }];
    expect(() => read({ ...SMALLEST, measures })).toThrow(
      `offerings.prometheus.measures[0].${message}`,
    );
  });

  it('refuses a measure that is there already', () => {
    const measures = [
      ...SMALLEST.measures,
      { offering: 'Product:default/shop', measure: 'Reliability', query: 'x' },
    ];
    expect(() => read({ ...SMALLEST, measures })).toThrow(
      'offerings.prometheus.measures[1]: the measure "Reliability" of product:default/shop is at measures[0] already',
    );
  });

  it.each([
    { baseUrl: 'https://me:hush@prometheus.example.com' },
    { baseUrl: 'me:hush@prometheus.example.com' },
    { authorization: 'hush\nhush' },
    { headers: { 'X-Key': 'hush\u0000' } },
    { headers: { 'not_:a': 'hush' } },
  ])('never repeats a secret: %j', wrong => {
    const secret = JSON.stringify(wrong);
    expect(secret).toContain('hush');
    expect(() => read({ ...SMALLEST, ...wrong })).toThrow(/^((?!hush).)*$/);
  });
});
