import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Perspective,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { RiEyeOffLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { MoreButton, useFold } from '../Fold';
import { YamlToggle } from '../YamlBlock';
import type { Side } from './bySide';
import { measureFix } from './measureFix';
import { MeasureRow } from './MeasureRow';
import styles from './MeasuresCard.module.css';

/** How many measures of a side are shown until it is opened. */
const AT_FIRST = 3;

function Hole(props: { perspective: Perspective; model: ValueModel }) {
  const { perspective, model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const meaning = t(`measuresCard.meaning.${perspective}`);
  const title = t(`perspective.${perspective}`);
  return (
    <div className={styles.hole}>
      <p className={styles.text}>
        <RiEyeOffLine size={16} aria-hidden className={styles.icon} />{' '}
        {t('measuresCard.hole', { meaning })}
      </p>
      <YamlToggle
        fix={measureFix(
          model,
          [perspective],
          t('measuresCard.holeFix', { perspective: title }),
        )}
      />
    </div>
  );
}

/** One of the four sides: what shows it, or that nobody sees it. */
export function SideSection(props: { side: Side; model: ValueModel }) {
  const { side, model } = props;
  const { perspective, measures } = side;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const fold = useFold(measures, AT_FIRST);
  const title = perspective
    ? t(`perspective.${perspective}`)
    : t('measuresCard.noPerspective');
  return (
    <section className={styles.side}>
      <div className={styles.sideHead}>
        <h4>{title}</h4>
        <span className={styles.secondary}>
          {perspective
            ? t(`measuresCard.meaning.${perspective}`)
            : t('measuresCard.noPerspectiveMeaning')}
        </span>
      </div>
      {perspective && measures.length === 0 ? (
        <Hole perspective={perspective} model={model} />
      ) : (
        <ul
          className={styles.measures}
          aria-label={t('measuresCard.measuresOf', { perspective: title })}
        >
          {fold.shown.map(measure => (
            <MeasureRow
              key={`${measure.offering} ${measure.name}`}
              measure={measure}
              model={model}
            />
          ))}
        </ul>
      )}
      <MoreButton fold={fold} />
    </section>
  );
}
