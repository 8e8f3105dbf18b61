import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, CardHeader, Select, Text } from '@backstage/ui';
import type {
  LintAnswer,
  LintedOffering,
} from '@offerings/backstage-plugin-offerings-common';
import { titleOf } from '../../../model/titles';
import { offeringsTranslationRef } from '../../../translation';
import { OfferingResult } from './OfferingResult';
import styles from './result.module.css';

/** Props of {@link ResultPanel}. */
export interface ResultPanelProps {
  answer?: LintAnswer;
  /** The one in sight. */
  offering?: LintedOffering;
  /** Shows another one, by the ref of its root. */
  onChoose: (root: string) => void;
}

/** What the text would give. */
export function ResultPanel(props: ResultPanelProps) {
  const { answer, offering } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const hasErrors = answer?.diagnostics.some(
    ({ severity }) => severity === 'error',
  );
  return (
    <Card>
      <CardHeader>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t('checkDescriptor.result.title')}
        </Text>
      </CardHeader>
      <CardBody>
        <div className={styles.result}>
          {!answer && (
            <p className={styles.note}>{t('checkDescriptor.result.idle')}</p>
          )}
          {answer && !offering && (
            <p className={styles.note}>
              {t('checkDescriptor.result.noOffering')}
            </p>
          )}
          {answer && <OfferingChoice {...props} answer={answer} />}
          {offering && hasErrors && (
            <p className={styles.refused}>
              {t('checkDescriptor.result.withErrors')}
            </p>
          )}
          {offering && <OfferingResult offering={offering} />}
        </div>
      </CardBody>
    </Card>
  );
}

function OfferingChoice(props: ResultPanelProps & { answer: LintAnswer }) {
  const { answer, offering, onChoose } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <>
      {answer.offerings.length > 1 && (
        <Select
          size="small"
          label={t('checkDescriptor.result.offering')}
          options={answer.offerings.map(({ model }) => ({
            id: model.root,
            label: titleOf(model.entities, model.root),
          }))}
          value={offering?.model.root}
          onChange={chosen => onChoose(String(chosen))}
        />
      )}
      {answer.more !== undefined && (
        <p className={styles.note}>
          {t('checkDescriptor.result.more', { count: answer.more })}
        </p>
      )}
    </>
  );
}
