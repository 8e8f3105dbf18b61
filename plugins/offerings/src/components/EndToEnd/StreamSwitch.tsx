import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { titleOf } from '../../model/titles';
import { offeringsTranslationRef } from '../../translation';
import { Segments } from './Segments';
import { ALL_STREAMS } from './useMapParams';

/** More than so many value streams are chosen from a menu. */
const MANY = 5;

/** Props of {@link StreamSwitch}. */
export interface StreamSwitchProps {
  model: ValueModel;
  /** The ref of the value stream in sight, or `*`. */
  value: string;
  onChange(stream: string): void;
}

/** Chooses one value stream, or all of them; nothing where there is no choice. */
export function StreamSwitch(props: StreamSwitchProps) {
  const { model, value, onChange } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (model.flows.length < 2) {
    return null;
  }
  const options = [
    { id: ALL_STREAMS, label: t('endToEnd.stream.all') },
    ...model.flows.map((flow, index) => ({
      id: flow.valueStream,
      label: [
        // The numbers tell the steps apart where all streams are on the map.
        value === ALL_STREAMS ? index + 1 : undefined,
        titleOf(model.entities, flow.valueStream),
        isOwn(model, flow) ? `(${t('within.ownShare')})` : undefined,
      ]
        .filter(Boolean)
        .join(' '),
    })),
  ];
  return model.flows.length > MANY ? (
    <Select
      size="small"
      aria-label={t('endToEnd.stream.label')}
      options={options}
      value={value}
      onChange={chosen => onChange(String(chosen))}
    />
  ) : (
    <Segments
      label={t('endToEnd.stream.label')}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}

/** On the page of a Service that is a part of an offering: the stream realizes this very Service. */
function isOwn({ focus }: ValueModel, flow: ValueStreamFlow): boolean {
  return focus !== undefined && flow.realizes.includes(focus);
}
