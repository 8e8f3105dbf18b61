import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, Text } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { titleOf } from '../../model/titles';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import styles from './WithinPicker.module.css';

/** Props of {@link WithinPicker}. */
export interface WithinPickerProps {
  model: ValueModel;
  onChoose: (productRef: string) => void;
}

/** For a Service: which Product's offering is shown, with a choice where it delivers several. */
export function WithinPicker(props: WithinPickerProps) {
  const { model, onChoose } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (!model.focus) return null;
  if (model.alternatives.length === 0) {
    return (
      <Text as="p" variant="body-small" color="secondary">
        {t('within.partOf', {
          product: (
            <EntityName entityRef={model.root} entities={model.entities} />
          ),
        })}
      </Text>
    );
  }
  const options = [model.root, ...model.alternatives]
    .map(ref => ({ id: ref, label: titleOf(model.entities, ref) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Select
      label={t('within.label')}
      size="small"
      options={options}
      className={styles.picker}
      value={model.root}
      onChange={chosen => {
        if (chosen !== model.root) onChoose(String(chosen));
      }}
    />
  );
}
