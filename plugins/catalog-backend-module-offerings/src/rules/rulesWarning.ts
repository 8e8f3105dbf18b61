import type { RootConfigService } from '@backstage/backend-plugin-api';
import type { OfferingsKind } from '@offerings/backstage-plugin-offerings-common';

/** What the catalog allows where `catalog.rules` is not set; it has to be repeated once it is. */
const DEFAULT_KINDS = ['Component', 'API', 'Location'];

const enumeration = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function allowing(kinds: readonly string[]): string {
  return `    - allow: [${kinds.join(', ')}]`;
}

/**
 * Says which kinds the catalog refuses, and what to write into the configuration so that it takes them.
 *
 * @param missing - the kinds that no rule allows; at least one
 * @param config - the root config of the backend
 */
export function rulesWarning(
  missing: readonly OfferingsKind[],
  config: RootConfigService,
): string {
  const hasRules = config.has('catalog.rules');
  const [kinds, them] = missing.length > 1 ? ['kinds', 'them'] : ['kind', 'it'];
  const where = hasRules
    ? 'add this item to the list that you have in `catalog.rules`:'
    : 'write into app-config.yaml (the first item is what is allowed without any rules):';
  return [
    `The catalog refuses the ${kinds} ${enumeration.format(
      missing,
    )}, as no rule in the configuration allows ${them}. To let ${them} in, ${where}`,
    '',
    'catalog:',
    '  rules:',
    ...(hasRules ? [] : [allowing(DEFAULT_KINDS)]),
    allowing(missing),
  ].join('\n');
}
