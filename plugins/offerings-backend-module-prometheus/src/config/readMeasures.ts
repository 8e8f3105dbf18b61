import type { Config } from '@backstage/config';
import {
  checkSettingKeys,
  resolveRef,
  type RefDefinition,
} from '@offerings/backstage-plugin-offerings-common';
import { KEY, mistake, readText } from './mistake';

const KEYS = ['offering', 'measure', 'query'];

const OFFERING: RefDefinition = { kinds: ['Product', 'Service'] };

/** A measure and the query that gives its readings. */
export interface PulledMeasure {
  /** A full ref in lower case. */
  offering: string;
  measure: string;
  /** PromQL. */
  query: string;
}

/**
 * What to pull.
 *
 * @throws InputError that names the key; also where a measure is there twice
 */
export function readMeasures(config: Config): PulledMeasure[] {
  const listed = config.getOptionalConfigArray('measures') ?? [];
  if (listed.length === 0) {
    throw mistake(
      'measures',
      'must list what to pull, each with its offering, measure and query',
    );
  }
  const places = new Map<string, number>();
  return listed.map((each, place) => {
    const path = `measures[${place}]`;
    const pulled = readMeasure(each, path);
    const key = `${pulled.offering} ${pulled.measure}`;
    const earlier = places.get(key);
    if (earlier !== undefined) {
      throw mistake(
        path,
        `the measure "${pulled.measure}" of ${pulled.offering} is at measures[${earlier}] already`,
      );
    }
    places.set(key, place);
    return pulled;
  });
}

function readMeasure(config: Config, path: string): PulledMeasure {
  checkSettingKeys(config.keys(), KEYS, `${KEY}.${path}`);
  return {
    offering: readOffering(config, path),
    measure: readText(
      config,
      'measure',
      'the name of a measure, as the descriptor has it',
      path,
    ),
    query: readText(config, 'query', 'a PromQL query', path),
  };
}

function readOffering(config: Config, path: string): string {
  const what =
    'the ref of a Product or Service, such as product:default/my-product';
  const written = readText(config, 'offering', what, path);
  const resolved = resolveRef(written, OFFERING, 'default');
  if (resolved.type === 'ref') return resolved.ref;
  throw mistake(`${path}.offering`, `must be ${what}, but is '${written}'`);
}
