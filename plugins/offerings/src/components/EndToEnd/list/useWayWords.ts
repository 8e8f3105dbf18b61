import type { FlowEdge } from '@offerings/backstage-plugin-offerings-common';
import { useCallback } from 'react';
import { useTexts } from '../../../hooks';
import { usePercentFormat } from '../../Percent';
import { edgeKind } from '../layout';

/** Gives everything that an arrow says, in words; empty for plain flow. */
export function useWayWords(): (edge: FlowEdge) => string {
  const t = useTexts();
  const percent = usePercentFormat();
  return useCallback(
    (edge: FlowEdge) => {
      const kind = edgeKind(edge);
      const share = edge.share === undefined ? '' : percent(edge.share);
      return [
        kind === 'rework' && share
          ? t('endToEnd.way.comeBack', { share })
          : share,
        edge.when,
        kind === 'weak' && t('endToEnd.way.weakHandoff'),
        kind !== 'weak' && kind !== 'flow' && t(`endToEnd.way.${kind}`),
        edge.branch === 'parallel' && t('endToEnd.way.parallel'),
      ]
        .filter(Boolean)
        .join(', ');
    },
    [t, percent],
  );
}
