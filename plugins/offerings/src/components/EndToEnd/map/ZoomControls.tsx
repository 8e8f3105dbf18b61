import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiAddLine, RiFullscreenLine, RiSubtractLine } from '@remixicon/react';
import { useViewport } from '@xyflow/react';
import type { ReactNode } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import { usePercentFormat } from '../../Percent';
import styles from './ZoomControls.module.css';

/** What can be done to the view of the map. */
export interface ViewActions {
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
}

/** Buttons for those who have no wheel and no keyboard at hand. */
export function ZoomControls({ actions }: { actions: ViewActions }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { zoom } = useViewport();
  const format = usePercentFormat();
  const percent = format(Math.round(zoom * 100) / 100);
  return (
    <div className={styles.controls}>
      <ZoomButton label={t('endToEnd.map.zoomOut')} onClick={actions.zoomOut}>
        <RiSubtractLine size={16} aria-hidden />
      </ZoomButton>
      <span aria-label={t('endToEnd.map.zoom', { percent })} role="img">
        {percent}
      </span>
      <ZoomButton label={t('endToEnd.map.zoomIn')} onClick={actions.zoomIn}>
        <RiAddLine size={16} aria-hidden />
      </ZoomButton>
      <ZoomButton label={t('endToEnd.map.fit')} onClick={actions.fit}>
        <RiFullscreenLine size={16} aria-hidden />
      </ZoomButton>
    </div>
  );
}

function ZoomButton(props: {
  label: string;
  onClick(): void;
  children: ReactNode;
}) {
  const { label, onClick, children } = props;
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  );
}
