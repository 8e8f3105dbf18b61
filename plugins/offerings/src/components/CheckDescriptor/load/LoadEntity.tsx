import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Combobox } from '@backstage/ui';
import { useState } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import styles from '../CheckDescriptor.module.css';
import { useEntityChoices } from './useEntityChoices';
import { useLoadEntity, type Choice } from './useLoadEntity';

const BY_THE_CATALOG = { mode: 'server' } as const;

/** Props of {@link LoadEntity}. */
export interface LoadEntityProps {
  onLoaded: (yaml: string) => void;
}

/** Chooses an entity of the catalog, whose descriptor to begin with. */
export function LoadEntity(props: LoadEntityProps) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const choices = useEntityChoices();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [{ words, isFailure }, load] = useLoadEntity(props.onLoaded);
  const failure = choices.error
    ? t('checkDescriptor.load.searchFailed', {
        reason: choices.error.message,
      })
    : undefined;
  const choose = (choice: Choice | null) => {
    setChosen(choice);
    if (choice) load(choice);
  };
  return (
    <>
      <div className={styles.load}>
        <Combobox
          size="small"
          label={t('checkDescriptor.load.label')}
          placeholder={t('checkDescriptor.load.placeholder')}
          options={choices}
          search={BY_THE_CATALOG}
          value={chosen}
          onChange={choose}
        />
      </div>
      <p
        role={failure || isFailure ? 'alert' : 'status'}
        className={styles.loadState}
      >
        {failure ?? words}
      </p>
    </>
  );
}
