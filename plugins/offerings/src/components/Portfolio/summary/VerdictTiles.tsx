import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton, ToggleButton } from '@backstage/ui';
import type { Verdict } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../../translation';
import { VERDICT_ICONS } from '../../VerdictBadge/verdictIcons';
import { VERDICTS, type ChangePortfolio } from '../state';
import type { Totals } from './useTotals';
import styles from './summary.module.css';

/** As high as a tile of two lines, in pixels. */
const TILE_HEIGHT = 64;

/** Props of {@link VerdictTiles}. */
export interface VerdictTilesProps {
  /** Left out while nothing is known. */
  totals?: Totals;
  /** The verdicts that are filtered by. */
  chosen: Verdict[];
  onChange: ChangePortfolio;
}

/** What the tile of one verdict shows. */
function VerdictCount(props: { verdict: Verdict; count: number }) {
  const { verdict, count } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const Icon = VERDICT_ICONS[verdict];
  return (
    <span className={styles.count}>
      <strong>{count}</strong>{' '}
      <span className={styles.word}>
        <Icon size={16} aria-hidden className={styles[verdict]} />{' '}
        {t(`verdict.${verdict}`)}
      </span>
    </span>
  );
}

/** What the tile of all offerings shows. */
function AllCount(props: { count: number; deprecated: number }) {
  const { count, deprecated } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <span className={styles.count}>
      <strong>{count}</strong>{' '}
      <span className={styles.word}>
        {deprecated > 0
          ? t('portfolio.tiles.allWithDeprecated', {
              count,
              deprecated: String(deprecated),
            })
          : t('portfolio.tiles.all', { count })}
      </span>
    </span>
  );
}

/** How many offerings there are, in all and by verdict; a click shows those alone. */
export function VerdictTiles(props: VerdictTilesProps) {
  const { totals, chosen, onChange } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (!totals) {
    return (
      <div className={styles.tiles}>
        {[undefined, ...VERDICTS].map(verdict => (
          <Skeleton
            key={verdict ?? 'all'}
            width="100%"
            height={TILE_HEIGHT}
            className={styles.placeholder}
          />
        ))}
      </div>
    );
  }
  const { verdicts, totalItems } = totals;
  // A reader who sees a part only is told no totals: they would have to be counted one by one.
  if (!verdicts || totalItems === undefined) return null;
  const counted = VERDICTS.reduce((sum, each) => sum + verdicts[each], 0);
  const toggle = (verdict: Verdict) =>
    onChange({
      verdict: chosen.includes(verdict)
        ? chosen.filter(each => each !== verdict)
        : [...chosen, verdict],
    });
  return (
    <div
      role="group"
      aria-label={t('portfolio.tiles.label')}
      className={styles.tiles}
    >
      <ToggleButton
        className={styles.tile}
        isSelected={chosen.length === 0}
        onChange={() => onChange({ verdict: [] })}
      >
        <AllCount count={totalItems} deprecated={totalItems - counted} />
      </ToggleButton>
      {VERDICTS.map(verdict => (
        <ToggleButton
          key={verdict}
          className={styles.tile}
          isSelected={chosen.includes(verdict)}
          onChange={() => toggle(verdict)}
        >
          <VerdictCount verdict={verdict} count={verdicts[verdict]} />
        </ToggleButton>
      ))}
    </div>
  );
}
