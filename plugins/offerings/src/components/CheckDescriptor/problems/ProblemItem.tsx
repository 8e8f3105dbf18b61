import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { Diagnostic } from '@offerings/backstage-plugin-offerings-common';
import { RiAlertLine, RiErrorWarningFill } from '@remixicon/react';
import { offeringsTranslationRef } from '../../../translation';
import { MistakeText } from '../../ProcessingErrors/MistakeText';
import { RuleName } from '../../ProcessingErrors/RuleName';
import styles from './problems.module.css';

/** A shape of its own for each severity. */
const ICONS = { error: RiErrorWarningFill, warning: RiAlertLine };

/** Props of {@link ProblemItem}. */
export interface ProblemItemProps {
  problem: Diagnostic;
  /** The text has changed since, so that its places are no longer right. */
  isStale: boolean;
  onGoTo: () => void;
  onFix: () => void;
}

/** One problem: where it is, what it is, and what mends it. */
export function ProblemItem(props: ProblemItemProps) {
  const { problem, isStale, onGoTo, onFix } = props;
  const { severity, start, message, rule, fix } = problem;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const Icon = ICONS[severity];
  return (
    <li className={styles.problem}>
      <Icon
        size={18}
        className={styles[severity]}
        role="img"
        aria-label={t(`checkDescriptor.problems.${severity}`)}
      />
      <button
        type="button"
        className={styles.place}
        onClick={onGoTo}
        disabled={isStale}
      >
        <span className={styles.line}>
          {t('checkDescriptor.problems.line', { line: String(start.line) })}
        </span>{' '}
        <MistakeText message={message} /> <RuleName rule={rule} />
      </button>
      {fix && (
        <Button
          size="small"
          variant="secondary"
          aria-label={t('checkDescriptor.problems.fixOf', {
            fix: fix.title.replaceAll('`', ''),
          })}
          isDisabled={isStale}
          onPress={onFix}
        >
          <MistakeText message={fix.title} />
        </Button>
      )}
    </li>
  );
}
