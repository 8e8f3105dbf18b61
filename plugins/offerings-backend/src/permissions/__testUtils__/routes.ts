import { descriptorOf, entity } from '../../__testUtils__';
import { SECRET } from './teams';

/** A request to the API: its path, and for a POST what is sent. */
export type Request = readonly [path: string, body?: object];

/** What is asked at one operation of the API. */
export interface Route {
  /** Requests about what is visible. */
  visible: Request[];
  /** Requests that name something, which may be hidden or may not exist. */
  naming(name: string): Request[];
  /** Answers to somebody who sees everything have words of hidden entities, so that they would show. */
  tells: boolean;
  /** What requests about what is visible are answered with; left out, 200. */
  status?: number;
}

function lintOf(...parts: string[]): Request {
  const text = descriptorOf([
    entity('Product', 'own', {
      owner: 'own-team',
      capabilities: parts.map(part => ({
        name: part,
        type: 'software',
        parts: [part],
      })),
    }),
  ]);
  return ['lint', { files: [{ path: 'catalog-info.yaml', text }] }];
}

function readingOf(offering: string, measure = 'Hours open'): Request {
  const reading = { offering, measure, at: '2026-01-01T00:00:00Z', value: 1 };
  return ['readings', { readings: [reading] }];
}

/** Every operation of the API, by its id in `openapi.yaml`. */
export const ROUTES: Record<string, Route> = {
  GetPortfolio: {
    visible: [
      ['offerings'],
      ['offerings?kind=product&orderBy=coverage,asc'],
      ['offerings?owner=group:default/other-team'],
      [`offerings?text=${SECRET}`],
    ],
    naming: name => [[`offerings?text=${name}`]],
    tells: true,
  },
  GetPortfolioCsv: {
    visible: [['offerings.csv'], [`offerings.csv?text=${SECRET}`]],
    naming: name => [[`offerings.csv?text=${name}`]],
    tells: true,
  },
  GetOffering: {
    visible: [
      ['offerings/product/default/own'],
      ['offerings/service/default/own-desk'],
    ],
    naming: name => [
      [`offerings/product/default/${name}`],
      [`offerings/service/default/own-desk?within=${name}`],
    ],
    tells: true,
  },
  GetTrend: {
    visible: [['offerings/product/default/own/trend']],
    naming: name => [[`offerings/product/default/${name}/trend`]],
    tells: false,
  },
  GetDependents: {
    visible: [
      ['dependents/component/default/own-tool'],
      ['dependents/service/default/own-desk'],
      ['dependents/group/default/own-team'],
      ['dependents/group/default/other-team'],
    ],
    naming: name => [[`dependents/component/default/${name}-tool`]],
    tells: true,
  },
  CreateReadings: {
    visible: [readingOf('product:own', 'Hours shut')],
    naming: name => [readingOf(`product:${name}`)],
    tells: false,
    status: 400,
  },
  GetRejected: {
    visible: [['rejected']],
    naming: () => [],
    tells: false,
  },
  GetSettings: {
    visible: [['settings']],
    naming: () => [],
    tells: false,
  },
  LintFiles: {
    visible: [lintOf('component:own-tool', 'component:shared-part')],
    naming: name => [lintOf(`component:${name}-tool`)],
    tells: true,
  },
};
