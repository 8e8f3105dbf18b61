import type { Mistake } from '../mistake';
import { BACKSTAGE_MISTAKES } from './backstage';
import { ENVELOPE_MISTAKES } from './envelope';
import { FIELD_MISTAKES } from './fields';
import { MEANING_MISTAKES } from './meaning';
import { YAML_MISTAKES } from './yaml';

/** Every mistake, by what it is in. */
export const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  'the YAML': YAML_MISTAKES,
  'what all entities have in common': ENVELOPE_MISTAKES,
  'a field': FIELD_MISTAKES,
  'the meaning': MEANING_MISTAKES,
  "an entity of Backstage's own": BACKSTAGE_MISTAKES,
};
