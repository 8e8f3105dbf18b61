import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import type {
  Evidence,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { RiCheckLine, RiCloseLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { MoreButton, useFold } from '../Fold';
import styles from './CoverageContent.module.css';

type Entities = ValueModel['entities'];

/** The text with the entity's title in it as a link; where the title is not in it, the link follows. */
function EvidenceText(props: { evidence: Evidence; entities: Entities }) {
  const { evidence, entities } = props;
  const { text, ref } = evidence;
  if (!ref) return <>{text}</>;
  const title = entities[ref]?.title;
  if (title === undefined) {
    return (
      <>
        {text} <code>{ref}</code>
      </>
    );
  }
  const link = <EntityName entityRef={ref} entities={entities} />;
  const at = text.indexOf(title);
  if (at < 0) {
    return (
      <>
        {text} {link}
      </>
    );
  }
  return (
    <>
      {text.slice(0, at)}
      {link}
      {text.slice(at + title.length)}
    </>
  );
}

function EvidenceItem(props: { evidence: Evidence; entities: Entities }) {
  const { evidence, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { holds, field, step } = evidence;
  const Icon = holds ? RiCheckLine : RiCloseLine;
  return (
    <li className={holds ? styles.holds : styles.misses}>
      <Icon size={14} aria-hidden />
      <div>
        <VisuallyHidden>
          {holds
            ? t('coverageContent.speaksFor')
            : t('coverageContent.speaksAgainst')}
          :{' '}
        </VisuallyHidden>
        <EvidenceText evidence={evidence} entities={entities} />
        {step && !evidence.text.includes(step.title) && (
          <>
            {' '}
            <EntityName entityRef={step.valueStream} entities={entities}>
              {t('coverageContent.inStep', { step: step.title })}
            </EntityName>
          </>
        )}
        {field && <code className={styles.field}>{field}</code>}
      </div>
    </li>
  );
}

function missesFirst(evidence: Evidence[]): Evidence[] {
  return [...evidence].sort((a, b) => Number(a.holds) - Number(b.holds));
}

/** What an answer rests on: the misses first, and of a long list the first few. */
export function EvidenceList(props: {
  evidence: Evidence[];
  entities: Entities;
  /** How much of a long list to show until it is opened. */
  atFirst: number;
}) {
  const { evidence, entities, atFirst } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const fold = useFold(missesFirst(evidence), atFirst);
  if (evidence.length === 0) return null;
  return (
    <div>
      <ul
        className={styles.evidence}
        aria-label={t('coverageContent.evidence')}
      >
        {fold.shown.map((item, index) => (
          <EvidenceItem key={index} evidence={item} entities={entities} />
        ))}
      </ul>
      <MoreButton fold={fold} />
    </div>
  );
}
