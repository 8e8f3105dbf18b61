import type { practicesContentMessages } from '../../components/PracticesContent/messages';
import type { Translated } from '../Translated';

export const practicesContent: Translated<typeof practicesContentMessages> = {
  summary_one: '{{count}} Praktik ist im Einsatz.',
  summary_other: '{{count}} Praktiken sind im Einsatz.',
  allEight: 'Alle acht, auf die sich eine ganze Reise stützt, sind darunter.',
  absent_one:
    'Von den acht, auf die sich eine ganze Reise stützt, fehlt {{count}}: {{practices}}.',
  absent_other:
    'Von den acht, auf die sich eine ganze Reise stützt, fehlen {{count}}: {{practices}}.',
  howToAdd: 'In der Abdeckung nachsehen, was zu schreiben ist',
  table: 'Praktiken nach Phasen',
  practice: 'Praktik',
  eight: 'Die acht, auf die sich eine ganze Reise stützt',
  others: 'Weitere Praktiken',
  absentHere: 'fehlt',
  steps_one: '{{count}} Schritt',
  steps_other: '{{count}} Schritte',
  stated: 'hier im Einsatz, obwohl kein Schritt sie nennt',
  nothing: 'nicht im Einsatz',
  noStep: 'kein Schritt',
  legendSteps: 'so viele Schritte der Phase nennen die Praktik',
  legendStated:
    'die Praktik gibt an, dass sie in der Phase im Einsatz ist; kein Schritt nennt sie',
  legendNothing: 'in der Phase nicht im Einsatz',
  legendAbsent: 'eine der acht, die keinen Teil des Angebots unterstützt',
};
