import type { readingFormatMessages } from '../../components/ReadingFormat/messages';
import type { Translated } from '../Translated';

export const readingFormat: Translated<typeof readingFormatMessages> = {
  withUnit: '{{value}}\u00a0{{unit}}',
  justNow: 'gerade eben',
};
