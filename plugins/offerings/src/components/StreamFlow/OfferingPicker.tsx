import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import styles from './StreamGate.module.css';
import type { StreamFlowView } from './useStreamFlow';

function nameOf(ref: string, { entities }: ValueModel): string {
  return entities[ref]?.title ?? ref.slice(ref.indexOf('/') + 1);
}

/** Chooses the offering whose view of the stream is shown, where the stream realizes several. */
export function OfferingPicker(props: {
  view: StreamFlowView;
  model: ValueModel;
}) {
  const { view, model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const shown = view.offering ?? model.root;
  // A product and its services are one offering, with one and the same view of the stream.
  const members = [...model.offering.products, ...model.offering.services];
  const others = view.offerings.filter(
    ref => ref !== shown && !members.includes(ref),
  );
  if (others.length === 0) return null;
  return (
    <Select
      label={t('streamFlow.within')}
      size="small"
      className={styles.picker}
      options={[
        { id: shown, label: nameOf(model.root, model) },
        ...others.map(ref => ({ id: ref, label: nameOf(ref, model) })),
      ]}
      value={shown}
      onChange={chosen => view.choose(String(chosen))}
    />
  );
}
