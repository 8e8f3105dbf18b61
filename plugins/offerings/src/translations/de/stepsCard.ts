import type { stepsCardMessages } from '../../components/StepsCard/messages';
import type { Translated } from '../Translated';

export const stepsCard: Translated<typeof stepsCardMessages> = {
  title: 'Schritte',
  journey: 'Die ganze Reise ansehen',
  map: 'Wertstromdiagramm',
  walk: 'Die Reise abgehen',
  noFigures:
    'Ohne Kennzahlen: Sie konnten aus dem Angebot, das dieser Wertstrom verwirklicht, nicht gelesen werden.',
  step: 'Schritt',
  stageAndType: '{{stage}} · {{type}}',
  who: 'Wer',
  process: 'Arbeit',
  wait: 'Warten',
  accuracy: '%C/A',
  demand: 'Beginnt mit: {{demand}}',
  outcome: 'Endet mit: {{outcome}}',
  emptyTitle: 'Noch keine Schritte',
  empty:
    'Schritte sagen, wie die Arbeit von der Nachfrage bis zum Ergebnis fließt. Fügen Sie sie dem Deskriptor hinzu:',
};
