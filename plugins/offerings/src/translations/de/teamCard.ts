import type { teamCardMessages } from '../../components/TeamCard/messages';
import type { Translated } from '../Translated';

export const teamCard: Translated<typeof teamCardMessages> = {
  title: 'Team',
  accountable: 'Wer das ganze Angebot verantwortet',
  accountableTag: 'verantwortlich',
  nobody: 'niemand',
  nobodyAccountable: 'niemand ist als verantwortlich genannt',
  ownerUnresolved: 'Eigentümer nicht gefunden oder für Sie nicht sichtbar',
  noOwner: 'kein Eigentümer ist genannt',
  owners: 'Eigentümer',
  shared: 'Ein Team ist Eigentümer des Produkts und jedes Services.',
  sharedAlone: 'Ein Team ist der Eigentümer.',
  unowned: 'Es wurde kein Eigentümer gefunden.',
  split_one:
    '{{count}} Team ist Eigentümer dieses Angebots, und etwas hat keinen Eigentümer.',
  split_other: 'Das Eigentum ist auf {{count}} Teams verteilt.',
  people_one: '{{count}} Person',
  people_other: '{{count}} Personen',
  disagrees: 'nennt stattdessen {{accountable}} als verantwortlich',
  disagreesNobody: 'nennt jemand anderen als verantwortlich',
  showAll: 'Alle {{total}} zeigen',
  support: 'Brauchen Sie jetzt Hilfe?',
  noSupport: 'Kein Service sagt, wie der Support zu erreichen ist.',
};
