import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LadderRung } from '@offerings/backstage-plugin-offerings-common';
import { RiFlag2Fill, RiUserFill } from '@remixicon/react';
import { useId, useMemo, type CSSProperties, type ReactNode } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { ScrollRegion } from '../ScrollRegion';
import { findingsOnSteps, rungKey, type Branches } from '../StreamFlow';
import { columnsOf, templateOf, WIDTHS } from './columns';
import { LadderTotals } from './LadderTotals';
import { LoopArcs } from './LoopArcs';
import { loopArcs } from './loops';
import { Rung } from './Rung';
import type { StreamMapProps } from './StreamMap';
import ladderStyles from './Ladder.module.css';
import styles from './Sheet.module.css';

/** Props of {@link Sheet}. */
export interface SheetProps extends StreamMapProps {
  ladder: LadderRung[];
  branches: Branches;
}

/** The map itself on its long sheet, which scrolls sideways; on a narrow screen it goes downwards. */
export function Sheet(props: SheetProps) {
  const { flow, model, title, ladder, branches } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const help = useId();
  const columns = useMemo(() => columnsOf(ladder), [ladder]);
  const arcs = useMemo(
    () => loopArcs(flow, ladder, columns),
    [flow, ladder, columns],
  );
  const found = useMemo(() => findingsOnSteps(flow), [flow]);
  const width = (columns.at(-1)?.middle ?? 0) + WIDTHS.work;
  const sheet: CSSProperties = { gridTemplateColumns: templateOf(columns) };
  return (
    <ScrollRegion
      className={styles.scroller}
      label={t('streamMap.label', { stream: title })}
      describedBy={help}
    >
      <p id={help} className={styles.spoken}>
        {t('streamMap.help')}
      </p>
      <div className={styles.sheet} style={sheet}>
        <LoopArcs arcs={arcs} width={width} />
        <End className={styles.demand} label={t('streamMap.demand')}>
          <RiUserFill size={22} aria-hidden />
          <span>{flow.demand ?? t('streamMap.noDemand')}</span>
        </End>
        <ol className={styles.rungs}>
          {ladder.map((rung, index) => (
            <Rung
              key={rungKey(rung)}
              rung={rung}
              previous={ladder[index - 1]}
              branches={branches.beside.get(rung.step?.id ?? '') ?? []}
              found={found}
              flow={flow}
              model={model}
            />
          ))}
        </ol>
        <End className={styles.outcome} label={t('streamMap.outcome')}>
          <RiFlag2Fill size={22} aria-hidden />
          <span>{flow.outcome ?? t('streamMap.noOutcome')}</span>
        </End>
        <span className={ladderStyles.ladderName} aria-hidden>
          <b>{t('streamMap.ladder')}</b>
          <span>{t('streamMap.high')}</span>
          <span>{t('streamMap.low')}</span>
        </span>
        <LadderTotals flow={flow} />
      </div>
    </ScrollRegion>
  );
}

function End(props: { className: string; label: string; children: ReactNode }) {
  return (
    <div className={`${styles.end} ${props.className}`}>
      <strong>{props.label}</strong>
      <div className={styles.endBox}>{props.children}</div>
    </div>
  );
}
