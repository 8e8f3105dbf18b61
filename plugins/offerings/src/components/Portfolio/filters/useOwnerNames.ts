import { useApi } from '@backstage/core-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  humanizeEntityRef,
} from '@backstage/plugin-catalog-react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useCallback, useEffect, useState } from 'react';

/** What is needed to call an owner by its name. */
const FIELDS = ['metadata.name', 'metadata.title', 'spec.profile.displayName'];

function nameOf(entity: Entity): string | undefined {
  const profile = entity.spec?.profile;
  const displayName =
    typeof profile === 'object' && profile && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return typeof displayName === 'string' && displayName
    ? displayName
    : entity.metadata.title;
}

/**
 * Gives what calls owners by their names, as people read them. Until those are read, and where they can't be, a ref is
 * shortened.
 *
 * @param refs - the full refs of all owners that are going to be named
 */
export function useOwnerNames(refs: string[]): (ref: string) => string {
  const catalogApi = useApi(catalogApiRef);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = JSON.stringify(refs);
  useEffect(() => {
    const entityRefs: string[] = JSON.parse(asked);
    let isGone = false;
    const load = async () => {
      const { items } = await catalogApi.getEntitiesByRefs({
        entityRefs,
        fields: FIELDS,
      });
      if (isGone) return;
      setNames(
        new Map(
          entityRefs.flatMap((ref, index) => {
            const entity = items[index];
            const name = entity && nameOf(entity);
            return name ? [[ref, name]] : [];
          }),
        ),
      );
    };
    // Names are a courtesy: without them the refs are shown.
    if (entityRefs.length > 0) load().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [catalogApi, asked]);
  return useCallback(
    ref =>
      names.get(ref) ??
      humanizeEntityRef(parseEntityRef(ref), { defaultKind: 'group' }),
    [names],
  );
}
