import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';

/** The path of a file of this repository. */
function inRepository(path: string): string {
  return resolvePackagePath('backend', '../..', path);
}

function readYaml(path: string) {
  return parse(readFileSync(inRepository(path), 'utf8'));
}

/** A location of the catalog. */
interface Location {
  target: string;
  [key: string]: unknown;
}

/** What the example portal says of its catalog; its paths are seen from this package, wherever the tests run. */
export function catalogConfig(): JsonObject {
  const { catalog } = readYaml('app-config.yaml');
  return {
    ...catalog,
    locations: catalog.locations.map(({ target, ...rest }: Location) => ({
      ...rest,
      target: resolvePackagePath('backend', target),
    })),
  };
}

/** The templates, by the folder that each is in. */
export const TEMPLATE_FOLDERS = ['product', 'service', 'value-stream'] as const;

/** The folder of a template. */
export type TemplateFolder = (typeof TEMPLATE_FOLDERS)[number];

/** A template as it stands in its file. */
export function readTemplate(folder: TemplateFolder): TemplateEntityV1beta3 {
  return readYaml(`examples/templates/${folder}/template.yaml`);
}
