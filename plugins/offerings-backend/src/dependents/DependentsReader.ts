import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Dependents } from '@offerings/backstage-plugin-offerings-common';

/** Which entity is asked for, as it stands in a request: any case, not yet checked. */
export interface EntityPath {
  kind: string;
  namespace: string;
  name: string;
}

/** Knows what rests on an entity. */
export interface DependentsReader {
  /**
   * The offerings and their steps that rest on an entity, as far as the caller may see them.
   *
   * @throws InputError where the path is no entity ref
   * @throws NotFoundError where the entity does not exist or the caller may not see it
   * @throws ServiceUnavailableError where the catalog does not answer
   */
  getDependents(
    path: EntityPath,
    options: { credentials: BackstageCredentials },
  ): Promise<Dependents>;
}
