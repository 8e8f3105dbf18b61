import { basename } from 'node:path';

const DESCRIPTOR_NAME = /^catalog-info\.ya?ml$/;
const YAML_NAME = /\.ya?ml$/;

/** Of our group or of Backstage's own, slips of the pen included; other tools write `apiVersion` too. */
const API_VERSION =
  /^["']?apiVersion["']?\s*:\s*["']?(?:offering|backstage\.io)/m;

/** Tells whether a file could hold entities, by its name. */
export function mayHoldEntities(path: string): boolean {
  return YAML_NAME.test(path);
}

/** Tells whether a file holds entities: by its usual name, or by what stands in it. */
export function holdsEntities(path: string, text: string): boolean {
  return DESCRIPTOR_NAME.test(basename(path)) || API_VERSION.test(text);
}
