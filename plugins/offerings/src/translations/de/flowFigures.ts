import type { flowFiguresMessages } from '../../components/FlowFigures/messages';
import type { Translated } from '../Translated';

export const flowFigures: Translated<typeof flowFiguresMessages> = {
  label: 'Fluss von {{stream}}',
  leadTime: 'Durchlaufzeit',
  processTime: 'Bearbeitungszeit',
  waitTime: 'Wartezeit',
  flowEfficiency: 'Flusseffizienz',
  rolled: '%C/A gesamt',
  handoffs_one: 'Übergabe',
  handoffs_other: 'Übergaben',
  weak: '{{number}} schwach',
  rework_one: 'Nacharbeitsschleife',
  rework_other: 'Nacharbeitsschleifen',
  touchpoints_one: 'Kontaktpunkt',
  touchpoints_other: 'Kontaktpunkte',
  unknown: 'unbekannt',
  atLeast: '≥ {{value}}',
  atMost: '≤ {{value}}',
  timed: '{{known}} von {{of}} Schritten mit Zeiten',
  rated: '{{known}} von {{of}} Schritten bewertet',
  help: {
    leadTime:
      'Warten und Arbeiten zusammen, vom ersten Schritt bis zum Ergebnis auf dem Hauptweg, beim ersten Durchlauf.',
    processTime: 'Nur die Arbeitszeit, auf dem Hauptweg.',
    flowEfficiency: 'Anteil der Bearbeitungszeit an der Durchlaufzeit.',
    rolled:
      'Der Anteil der Arbeit, der den ganzen Weg beim ersten Mal vollständig und richtig durchläuft.',
    handoffs:
      'Arbeit, die zwischen Menschen weitergegeben wird, die kein Team gemeinsam haben.',
    rework: 'Wege zurück, durch die ein Schritt noch einmal geschieht.',
    touchpoints: 'Schritte, an denen ein Stakeholder beteiligt ist.',
  },
};
