import type { RootConfigService } from '@backstage/backend-plugin-api';
import {
  OFFERINGS_KINDS,
  type OfferingsKind,
} from '@offerings/backstage-plugin-offerings-common';

/** The kind that an item of an `allow` list names: either the item itself, or its field `kind`. */
function kindOf(item: unknown): string | undefined {
  const kind =
    typeof item === 'object' && item !== null && 'kind' in item
      ? item.kind
      : item;
  return typeof kind === 'string' ? kind.toLocaleLowerCase('en-US') : undefined;
}

function kindsAllowedBy(rule: RootConfigService): Array<string | undefined> {
  // An empty list of locations matches none, so such a rule allows nothing.
  if (rule.getOptionalConfigArray('locations')?.length === 0) return [];
  const allow = rule.getOptional('allow');
  return Array.isArray(allow) ? allow.map(kindOf) : [];
}

/**
 * The kinds of ours that no rule of the catalog allows anywhere, so that their entities would be refused.
 *
 * @remarks
 * Both `catalog.rules` and the rules of each of `catalog.locations` are read. A kind that is allowed in some places, or
 * with some `spec.type` only, is taken for meant that way.
 *
 * @param config - the root config of the backend
 */
export function missingKinds(config: RootConfigService): OfferingsKind[] {
  const rules = [
    ...(config.getOptionalConfigArray('catalog.rules') ?? []),
    ...(config.getOptionalConfigArray('catalog.locations') ?? []).flatMap(
      location => location.getOptionalConfigArray('rules') ?? [],
    ),
  ];
  const allowed = new Set(rules.flatMap(kindsAllowedBy));
  return OFFERINGS_KINDS.filter(
    kind => !allowed.has(kind.toLocaleLowerCase('en-US')),
  );
}
