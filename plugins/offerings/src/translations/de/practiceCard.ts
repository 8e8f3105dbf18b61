import type { practiceCardMessages } from '../../components/PracticeCard/messages';
import type { Translated } from '../Translated';

export const practiceCard: Translated<typeof practiceCardMessages> = {
  title: 'Wo sie angewandt wird',
  practice: 'Praktik',
  essential: 'eine der acht, auf die sich eine ganze Reise stützt',
  purpose: 'Zweck',
  stages: 'Phasen',
  noStages: 'Es ist keine Phase genannt.',
  serves: 'Wem sie dient',
  alsoFor: 'auch für',
  throughStream: 'über einen Wertstrom',
  noStep: 'als Ganzes unterstützt; kein Schritt nennt die Praktik',
  stray: 'Wertströme ohne bekanntes Angebot',
  unavailable: 'Wo sie angewandt wird, konnte nicht geladen werden',
  nowhere:
    'Sie unterstützt noch kein Produkt, keinen Service und keinen Wertstrom.',
};
