import { useCallback } from 'react';
import { useTexts } from '../../../hooks';
import { usePercentFormat } from '../../Percent';
import { edgeKind, type MapEdge } from '../layout';

/** Gives the words that stand on an edge, if any. */
export function useEdgeWords(): (edge: MapEdge) => string | undefined {
  const t = useTexts();
  const percent = usePercentFormat();
  return useCallback(
    ({ edge }: MapEdge) => {
      const share = edge.share === undefined ? undefined : percent(edge.share);
      const condition = [share, edge.when].filter(Boolean).join(' · ');
      switch (edgeKind(edge)) {
        case 'rework':
          return share
            ? t('endToEnd.edge.comeBack', { share })
            : edge.when ?? t('endToEnd.edge.rework');
        case 'learning':
          return edge.when ?? t('endToEnd.edge.learning');
        case 'weak':
          return [t('endToEnd.edge.weak'), condition]
            .filter(Boolean)
            .join('\n');
        case 'backward':
          return condition || t('endToEnd.edge.backward');
        default:
          return condition || undefined;
      }
    },
    [t, percent],
  );
}
