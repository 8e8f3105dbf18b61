import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex } from '@backstage/ui';
import type {
  Measurement,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { bySide } from './bySide';
import { SideSection } from './SideSection';
import styles from './MeasuresCard.module.css';

function Unavailable(props: { onRetry: () => void }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <Alert
      icon
      status="warning"
      title={t('measuresCard.unavailable')}
      description={t('measuresCard.unavailableText')}
      customActions={
        <Button size="small" variant="secondary" onPress={props.onRetry}>
          {t('failure.retry')}
        </Button>
      }
    />
  );
}

/** How many targets are met and how many measures lack a reading, in one line. */
function Summary(props: { measurement: Measurement }) {
  const { measures } = props.measurement;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const targets = measures.filter(
    ({ meetsTarget }) => meetsTarget !== undefined,
  );
  const met = targets.filter(({ meetsTarget }) => meetsTarget).length;
  const stale = measures.filter(({ fresh }) => !fresh).length;
  const sentences = [
    targets.length > 0 &&
      t('measuresCard.targetsMet', {
        met: String(met),
        count: targets.length,
      }),
    stale > 0 && t('measuresCard.staleReadings', { count: stale }),
  ].filter(Boolean);
  return sentences.length === 0 ? null : (
    <p className={styles.text}>{sentences.join(' ')}</p>
  );
}

/** The four sides with their measures, and what nobody sees. */
export function MeasuresReport(props: {
  model: ValueModel;
  onRetry: () => void;
}) {
  const { model, onRetry } = props;
  const { measurement } = model;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <Flex direction="column" gap="4" className={styles.report}>
      {measurement.readingsUnavailable ? (
        <Unavailable onRetry={onRetry} />
      ) : (
        <Summary measurement={measurement} />
      )}
      {measurement.oneSided && (
        <Alert
          icon
          status="warning"
          title={t('measuresCard.oneSided')}
          description={measurement.oneSided}
        />
      )}
      {bySide(measurement.measures, model.focus).map(side => (
        <SideSection
          key={side.perspective ?? 'none'}
          side={side}
          model={model}
        />
      ))}
    </Flex>
  );
}
