import type { offeringsPageMessages } from '../../screens/messages';
import type { Translated } from '../Translated';

export const offeringsPage: Translated<typeof offeringsPageMessages> = {
  title: 'Angebote',
  tab: {
    portfolio: 'Portfolio',
    'value-streams': 'Wertströme',
    practices: 'Praktiken',
    check: 'Deskriptor prüfen',
    rejected: 'Abgelehnt',
  },
};
