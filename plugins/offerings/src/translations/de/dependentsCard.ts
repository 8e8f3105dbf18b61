import type { dependentsCardMessages } from '../../components/DependentsCard/messages';
import type { Translated } from '../Translated';

export const dependentsCard: Translated<typeof dependentsCardMessages> = {
  title: 'Angebote, die hierauf beruhen',
  offerings: 'Angebote',
  failed: 'Was hierauf beruht, konnte nicht geladen werden',
  notFound:
    'Der Katalog kennt es nicht mehr, oder Sie dürfen es nicht sehen. Fragen Sie den Eigentümer, wenn Sie es hier erwartet haben.',
  nothing: 'Kein Angebot beruht hierauf',
  nothingHow:
    'Eines täte es, wenn ein Schritt seiner Wertströme es benutzte oder wenn sein Produkt es zum Bestandteil hätte:',
  nothingForTeam: 'Kein Angebot beruht auf diesem Team.',
  more_one:
    'Darauf beruht noch {{count}} weiteres, das nicht verfolgt werden konnte.',
  more_other:
    'Darauf beruhen noch {{count}} weitere, die nicht verfolgt werden konnten.',
  journey: '{{offering}}: von Anfang bis Ende ansehen',
  steps_one: '{{count}} Schritt',
  steps_other: '{{count}} Schritte',
  outcomes_one: '{{count}} Ergebnis',
  outcomes_other: '{{count}} Ergebnisse',
  stepsAtRisk: 'Gefährdete Schritte',
  pathsTitle: 'Produkte und Services',
  outcomesTitle: 'Ergebnisse dahinter',
  noOutcome: 'Es ist kein Ergebnis dahinter genannt.',
  outcomeOf: 'für {{stakeholder}}',
  concerned: 'Wirkt auch mit: {{stakeholders}}',
  callTitle: 'Wen man anruft',
  contactFor: '{{owner}} für {{service}}',
  noContact:
    'Kein Service dieses Angebots sagt, wie der Support zu erreichen ist.',
  uses: 'benutzt es',
  performs: 'wird davon ausgeführt',
  supplies: 'wird davon beliefert',
  practice: 'wird damit bearbeitet',
  through: 'über {{chain}}',
  part: '{{member}} hat es zum Bestandteil',
  dependency: '{{member}} hängt davon ab',
  supplier: '{{member}} wird davon beliefert',
  accountable: 'steht für {{member}} gerade',
  pathThrough: '{{path}}, über {{chain}}',
};
