import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, SearchField } from '@backstage/ui';
import { RiArrowDownLine } from '@remixicon/react';
import { useState } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import styles from './FindStep.module.css';
import type { StepFinder } from './useStepFinder';

/** Finds a step by its title or by who takes part: typing narrows, Enter goes to the first, and again to the next. */
export function FindStep({ finder }: { finder: StepFinder }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [typed, setTyped] = useState('');
  const { found, total, look, goOn } = finder;
  return (
    <div className={styles.find}>
      <SearchField
        size="small"
        aria-label={t('endToEnd.find.label')}
        placeholder={t('endToEnd.find.label')}
        value={typed}
        onChange={next => {
          setTyped(next);
          look(next);
        }}
        onSubmit={goOn}
      />
      {found && found.length > 0 && (
        <ButtonIcon
          size="small"
          variant="secondary"
          icon={<RiArrowDownLine />}
          aria-label={t('endToEnd.find.next')}
          onPress={goOn}
        />
      )}
      <span role="status" className={styles.count}>
        {found && countOf(found.length)}
      </span>
    </div>
  );

  function countOf(number: number): string {
    return number === 0
      ? t('endToEnd.find.nothing')
      : t('endToEnd.find.found', { found: String(number), of: String(total) });
  }
}
