import type { JsonObject } from '@backstage/types';
import { stringify } from 'yaml';

/**
 * A descriptor as YAML that every reader takes for the same values: nothing stands for something else, and what an older
 * YAML would read as another type, such as `yes`, is quoted.
 */
export function descriptorText(descriptor: JsonObject): string {
  return stringify(descriptor, {
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1',
    lineWidth: 0,
  });
}
