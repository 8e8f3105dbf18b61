import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { MiniMap } from '@xyflow/react';
import { offeringsTranslationRef } from '../../../translation';
import type { MapLayout } from '../layout';
import styles from './FlowMap.module.css';

const HEIGHT = 84;

/** A small picture of a map that is much wider than the page; dragging it moves the view. */
export function Overview(props: { layout: MapLayout; width: number }) {
  const { layout, width } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const waits = new Set(
    layout.nodes.filter(({ type }) => type === 'wait').map(({ key }) => key),
  );
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
          nodeColor={({ id }) =>
            waits.has(id) ? 'var(--e2e-wait)' : 'var(--e2e-line-strong)'
          }
          offsetScale={1}
          pannable
        />
      </div>
    </>
  );
}
