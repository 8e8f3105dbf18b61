import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import type { PortfolioRow } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../../translation';
import { useDurationFormat } from '../../Duration';

/** A dash for people who see, words for those who listen. */
export function Nothing(props: { words: string }) {
  return (
    <>
      <span aria-hidden>–</span>
      <VisuallyHidden>{props.words}</VisuallyHidden>
    </>
  );
}

/** The longest lead time among the value streams of an offering; a lower bound where not every step is timed. */
export function LeadTime(props: { row: PortfolioRow }) {
  const { leadTime, leadTimeTimed: timed } = props.row;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const value = useDurationFormat()(leadTime);
  if (value === undefined) return <Nothing words={t('portfolio.notTimed')} />;
  if (!timed || timed.known === timed.of) return <span>{value}</span>;
  const count = { known: String(timed.known), of: String(timed.of) };
  return (
    <span title={t('portfolio.timed', count)}>
      {t('portfolio.atLeast', { value })}
    </span>
  );
}
