import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Finding,
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { CommaList } from '../CommaList';
import { EntityName } from '../EntityName';
import { Fact } from '../Fact';
import styles from './FindingBursts.module.css';

/** Props of {@link FindingEvidence}. */
export interface FindingEvidenceProps {
  findings: readonly Finding[];
  flow: ValueStreamFlow;
  model: ValueModel;
}

/** What was found, each in a sentence, with the steps and entities that it rests on. */
export function FindingEvidence(props: FindingEvidenceProps) {
  const { findings, flow, model } = props;
  return (
    <ul className={styles.evidence}>
      {findings.map(finding => (
        <li key={finding.statement}>
          <p>{finding.statement}</p>
          <RestsOn finding={finding} flow={flow} model={model} />
        </li>
      ))}
    </ul>
  );
}

function RestsOn(props: {
  finding: Finding;
  flow: ValueStreamFlow;
  model: ValueModel;
}) {
  const { finding, flow, model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const titles = finding.steps.map(
    id => flow.steps.find(step => step.id === id)?.title ?? id,
  );
  if (titles.length === 0 && finding.refs.length === 0) return null;
  return (
    <dl className={styles.restsOn}>
      {titles.length > 0 && (
        <Fact label={t('streamFlow.evidence.steps', { count: titles.length })}>
          {titles.join(', ')}
        </Fact>
      )}
      {finding.refs.length > 0 && (
        <Fact label={t('streamFlow.evidence.refs')}>
          <CommaList
            items={finding.refs.map(ref => (
              <EntityName entityRef={ref} entities={model.entities} />
            ))}
          />
        </Fact>
      )}
    </dl>
  );
}
