import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Diagnostic,
  DiagnosticFix,
} from '@offerings/backstage-plugin-offerings-common';
import { RiCheckboxCircleFill } from '@remixicon/react';
import { offeringsTranslationRef } from '../../../translation';
import { MoreButton, useFold } from '../../Fold';
import type { LintView } from '../useLint';
import { ProblemItem } from './ProblemItem';
import { useStatusWords } from './useStatusWords';
import styles from './problems.module.css';

/** So many are shown at first. */
const SHOWN = 8;

/** Props of {@link ProblemList}. */
export interface ProblemListProps {
  view: LintView;
  onGoTo: (problem: Diagnostic) => void;
  onFix: (fix: DiagnosticFix) => void;
}

/** What is wrong with the text, and how the check goes. */
export function ProblemList(props: ProblemListProps) {
  const { view, onGoTo, onFix } = props;
  const { status, answer, isStale } = view;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const words = useStatusWords(view);
  const problems = answer?.diagnostics ?? [];
  const fold = useFold(problems, SHOWN);
  return (
    <section aria-label={t('checkDescriptor.problems.title')}>
      <div className={styles.head}>
        <h3>{t('checkDescriptor.problems.title')}</h3>
        <p role="status" data-status={status}>
          {words}
        </p>
      </div>
      {status === 'checked' && problems.length === 0 && (
        <p className={styles.none}>
          <RiCheckboxCircleFill size={18} aria-hidden className={styles.good} />
          {t('checkDescriptor.problems.none')}
        </p>
      )}
      <ol className={styles.list}>
        {fold.shown.map((problem, index) => (
          <ProblemItem
            key={`${index} ${problem.rule}`}
            problem={problem}
            isStale={isStale}
            onGoTo={() => onGoTo(problem)}
            onFix={() => problem.fix && onFix(problem.fix)}
          />
        ))}
      </ol>
      <MoreButton fold={fold} />
    </section>
  );
}
