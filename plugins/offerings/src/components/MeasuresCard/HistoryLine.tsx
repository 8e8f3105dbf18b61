import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Measure } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { useReadingFormat } from '../ReadingFormat';
import { Sparkline } from '../Sparkline';

/** How a measure went over the last year. */
export function HistoryLine(props: { measure: Measure }) {
  const { name, history, target, unit } = props.measure;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useReadingFormat();
  const first = history.at(0);
  const last = history.at(-1);
  if (!first || !last) return null;
  const ends = {
    measure: name,
    last: format.value(last.value, unit),
    until: format.day(last.at),
  };
  return (
    <Sparkline
      points={history.map(({ at, value }) => ({ at: Date.parse(at), value }))}
      target={target}
      label={
        history.length === 1
          ? t('measuresCard.lineOfOne', ends)
          : t('measuresCard.line', {
              ...ends,
              first: format.value(first.value, unit),
              since: format.day(first.at),
            })
      }
    />
  );
}
