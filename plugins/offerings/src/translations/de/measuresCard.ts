import type { measuresCardMessages } from '../../components/MeasuresCard/messages';
import type { Translated } from '../Translated';

export const measuresCard: Translated<typeof measuresCardMessages> = {
  title: 'Messgrößen',
  targetsMet_one: '{{met}} von {{count}} Zielwert ist erreicht.',
  targetsMet_other: '{{met}} von {{count}} Zielwerten sind erreicht.',
  staleReadings_one: '{{count}} Messgröße hat keinen aktuellen Messwert.',
  staleReadings_other: '{{count}} Messgrößen haben keinen aktuellen Messwert.',
  oneSided: 'Nicht jede Seite wird gesehen',
  unavailable: 'Die Messwerte konnten gerade nicht gelesen werden',
  unavailableText:
    'Gezeigt wird, was in den Deskriptoren steht; über Messwerte und Zielwerte wird nichts behauptet.',
  measuresOf: 'Messgrößen: {{perspective}}',
  noPerspective: 'Keine Seite genannt',
  noPerspectiveMeaning:
    'ihre Metrik ist eine eigene und sagt nicht, was sie zeigt',
  hole: 'Nicht gemessen: Niemand sieht, {{meaning}}.',
  holeFix: 'Sagen Sie, wie dies gemessen wird: {{perspective}}.',
  noReading: 'noch kein Messwert',
  unread: 'gerade nicht gelesen',
  stale: '{{age}}, zu alt, um zu zählen',
  of: 'von {{offering}}',
  source: 'Quelle',
  sourceOf: 'Quelle von {{measure}}',
  noTarget: 'kein Zielwert',
  undecided: 'Zielwert {{target}}: niemand sagt, welche Richtung besser ist',
  targetHigher: '{{target}} oder mehr',
  targetLower: '{{target}} oder weniger',
  met: 'Zielwert erreicht',
  missed: 'Zielwert verfehlt',
  target: 'Zielwert',
  meaning: {
    'product-behaviour': 'ob genutzt wird und funktioniert, was es gibt',
    'service-quality': 'ob die Nutzung verlässlich ist und unterstützt wird',
    'stakeholder-experience': 'was Menschen unterwegs erleben',
    flow: 'wie sich die Arbeit zum Ergebnis bewegt',
  },
  trend: {
    improving: 'wird besser',
    steady: 'gleichbleibend',
    worsening: 'wird schlechter',
    none: 'zu wenige Messwerte für einen Trend',
  },
  line: '{{measure}}: von {{first}} am {{since}} bis {{last}} am {{until}}',
  lineOfOne: '{{measure}}: {{last}} am {{until}}',
  empty: {
    title: 'Noch wird nichts gemessen',
    text: 'Beginnen Sie im Deskriptor von {{entity}} mit einer Messgröße für jede der vier Seiten. Pipelines senden dann Messwerte an {{path}}, oder das Backend holt sie von Prometheus.',
    fix: 'Sagen Sie, wie gemessen wird.',
  },
};
