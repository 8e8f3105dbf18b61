import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { VisuallyHidden } from '@backstage/ui';
import type {
  StepReference,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { RiCircleLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { stepSearch } from '../EndToEnd/useMapParams';
import type { MatrixCell } from './matrix';
import styles from './PracticesContent.module.css';

const MOST_NAMED = 8;

function titlesOf(steps: StepReference[]): string {
  const titles = steps.slice(0, MOST_NAMED).map(({ title }) => title);
  return steps.length > MOST_NAMED
    ? `${titles.join(', ')}, …`
    : titles.join(', ');
}

function Steps(props: { steps: StepReference[]; model: ValueModel }) {
  const { steps, model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const toEntity = useEntityRefLink();
  const page = toEntity(model.focus ?? model.root);
  const [first] = steps;
  return (
    <Link
      className={styles.steps}
      to={`${page}/end-to-end${stepSearch(first.valueStream, first.step)}`}
      title={titlesOf(steps)}
    >
      <span aria-hidden>{steps.length}</span>
      <VisuallyHidden>
        {t('practicesContent.steps', { count: steps.length })}:{' '}
        {titlesOf(steps)}
      </VisuallyHidden>
    </Link>
  );
}

/** What a practice does in one stage. */
export function StageCell(props: { cell: MatrixCell; model: ValueModel }) {
  const { cell, model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (cell.steps.length > 0) {
    return (
      <td>
        <Steps steps={cell.steps} model={model} />
      </td>
    );
  }
  return (
    <td>
      {cell.isAtWork ? (
        <RiCircleLine
          size={16}
          role="img"
          className={styles.stated}
          aria-label={t('practicesContent.stated')}
        />
      ) : (
        <span className={styles.nothing}>
          <VisuallyHidden>{t('practicesContent.nothing')}</VisuallyHidden>
          <span aria-hidden>·</span>
        </span>
      )}
    </td>
  );
}
