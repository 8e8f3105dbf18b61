import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { MiniMap } from '@xyflow/react';
import { useCallback, useMemo } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import type { MapLayout } from '../layout';
import styles from './FlowMap.module.css';

const HEIGHT = 84;

/** Props of {@link Overview}. */
export interface OverviewProps {
  layout: MapLayout;
  /** The keys of the steps that were found. */
  found?: readonly string[];
  width: number;
}

/** A small picture of a map that is much wider than the page; dragging it moves the view. */
export function Overview({ layout, found, width }: OverviewProps) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const colorOf = useColors(layout, found);
  const natural = (HEIGHT * layout.size.width) / layout.lanesBottom;
  return (
    <>
      <div className={styles.overviewTitle} aria-hidden>
        {t('endToEnd.map.overviewTitle')}
      </div>
      <div className={styles.overview}>
        <MiniMap
          ariaLabel={t('endToEnd.map.overview')}
          style={{
            position: 'relative',
            width: Math.round(Math.min(width, natural)),
            height: HEIGHT,
            margin: 0,
          }}
          bgColor="var(--bui-bg-neutral-1)"
          maskColor="var(--e2e-veil)"
          nodeColor={colorOf}
          offsetScale={1}
          pannable
        />
      </div>
    </>
  );
}

/** What was found stands out from the rest; else the waits do. */
function useColors(layout: MapLayout, found: OverviewProps['found']) {
  const outstanding = useMemo(() => {
    const waits = layout.nodes.filter(({ type }) => type === 'wait');
    return new Set(found ?? waits.map(({ key }) => key));
  }, [layout, found]);
  const [own, others] = found
    ? ['var(--e2e-handoff)', 'var(--e2e-grid-strong)']
    : ['var(--e2e-wait)', 'var(--e2e-line-strong)'];
  return useCallback(
    ({ id }: { id: string }) => (outstanding.has(id) ? own : others),
    [outstanding, own, others],
  );
}
