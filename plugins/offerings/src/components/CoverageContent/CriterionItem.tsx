import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge } from '@backstage/ui';
import type {
  Criterion,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { RiLink } from '@remixicon/react';
import { concerns, isOpen } from '../../model/criteria';
import { offeringsTranslationRef } from '../../translation';
import { ResultIcon } from '../ResultIcon';
import { FixActions } from '../YamlBlock';
import { CriterionFix } from './CriterionFix';
import { EndangeredList } from './EndangeredList';
import { EvidenceList } from './EvidenceList';
import { TargetLink } from './TargetLink';
import styles from './CoverageContent.module.css';

/** How much evidence to show at first: what is settled needs less. */
const SHOWN_OF_OPEN = 4;
const SHOWN_OF_SETTLED = 2;

/** Props of {@link CriterionItem}. */
export interface CriterionItemProps {
  criterion: Criterion;
  model: ValueModel;
  /** The address points to it. */
  isTarget: boolean;
}

/** One question: how it came out, why, what it endangers and what to write. */
export function CriterionItem(props: CriterionItemProps) {
  const { criterion, model, isTarget } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { id, question, result, evidence, endangers, fix } = criterion;
  return (
    <li
      id={id}
      tabIndex={-1}
      data-target={isTarget}
      className={styles.criterion}
    >
      <ResultIcon result={result} />
      <div className={styles.question}>
        <p className={styles.questionText}>
          {question}
          <TargetLink
            target={id}
            className={styles.anchor}
            aria-label={t('coverageContent.linkTo', { question })}
          >
            <RiLink size={14} aria-hidden />
          </TargetLink>
          {model.focus && concerns(criterion, model.focus) && (
            <Badge size="small">{t('within.ownShare')}</Badge>
          )}
        </p>
        <EndangeredList endangers={endangers} entities={model.entities} />
        {fix && (
          <CriterionFix fix={fix} entities={model.entities} isOpen={isTarget} />
        )}
        {fix && <FixActions fix={fix} />}
      </div>
      <EvidenceList
        evidence={evidence}
        entities={model.entities}
        atFirst={isOpen(criterion) ? SHOWN_OF_OPEN : SHOWN_OF_SETTLED}
      />
    </li>
  );
}
