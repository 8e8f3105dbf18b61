import { useApi } from '@backstage/core-plugin-api';
import { NotFoundError, toError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { descriptorYaml } from '@offerings/backstage-plugin-offerings-common';
import { useCallback, useRef, useState } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import type { EntityChoice } from './useEntityChoices';

/** An entity that was chosen. */
export type Choice = Pick<EntityChoice, 'id' | 'label'>;

/** What became of the entity that was chosen last, in words. */
export interface LoadState {
  words?: string;
  isFailure?: boolean;
}

/** Fetches the descriptor of an entity, as its owner would write it. */
export function useLoadEntity(
  onLoaded: (yaml: string) => void,
): [state: LoadState, load: (choice: Choice) => Promise<void>] {
  const catalogApi = useApi(catalogApiRef);
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [state, setState] = useState<LoadState>({});
  const latest = useRef<string>();
  const load = useCallback(
    async ({ id, label: title }: Choice) => {
      latest.current = id;
      setState({ words: t('checkDescriptor.load.loading', { title }) });
      try {
        const entity = await catalogApi.getEntityByRef(id);
        if (latest.current !== id) return;
        if (!entity) throw new NotFoundError(t('entity.unresolved'));
        onLoaded(descriptorYaml(entity));
        setState({ words: t('checkDescriptor.load.loaded', { title }) });
      } catch (error) {
        if (latest.current !== id) return;
        const reason = toError(error).message;
        setState({
          words: t('checkDescriptor.load.failed', { title, reason }),
          isFailure: true,
        });
      }
    },
    [catalogApi, onLoaded, t],
  );
  return [state, load];
}
