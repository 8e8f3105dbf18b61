import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { YamlBlock } from '../YamlBlock';
import { CopyYamlButton } from '../YamlBlock/CopyYamlButton';
import styles from './ValueMap.module.css';

/** Says what to write where an offering has no value stream. */
export function NoValueStream({ model }: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const yaml = yamlFor(model);
  return (
    <section className={styles.empty}>
      <h3>{t('endToEnd.empty.title')}</h3>
      <p>{t('endToEnd.empty.text')}</p>
      <YamlBlock yaml={yaml} />
      <div>
        <CopyYamlButton yaml={yaml} />
      </div>
    </section>
  );
}

function yamlFor(model: ValueModel): string {
  const { name } = parseEntityRef(model.root);
  const owner = model.ownership.owners.find(
    ({ offering }) => offering === model.root,
  )?.owner;
  return `apiVersion: offerings/v1alpha1
kind: ValueStream
metadata:
  name: ${name}-journey
spec:
  type: <type, such as customer-journey>
  lifecycle: ${model.entities[model.root]?.lifecycle ?? 'experimental'}
  owner: ${owner ?? '<owner>'}
  offerings:
    - ${model.root}
  demand: <what triggers it>
  outcome: <what it ends in>
  steps:
    - id: say-the-need
      title: <what the stakeholder does first>
      stage: discover
      stakeholder: <a stakeholder of the offering>
    - id: use-it
      title: <where the outcome is reached>
      stage: deliver
      performers: [<group>]
      waitTime: PT4H
      processTime: PT15M
    - id: learn
      title: <how the next time gets better>
      stage: improve
      performers: [<group>]
      next: [say-the-need]
`;
}
