import type { streamMapMessages } from '../../components/StreamMap/messages';
import type { Translated } from '../Translated';

export const streamMap: Translated<typeof streamMapMessages> = {
  label: 'Wertstromdiagramm von {{stream}}, in der Reihenfolge des Hauptwegs',
  help: 'Mit den Pfeiltasten seitwärts blättern. Jeder Eintrag sagt, wie lange die Arbeit wartet, dann wer was damit tut.',
  walk: 'Die Reise abgehen',
  demand: 'Nachfrage',
  noDemand: 'Der Deskriptor sagt nicht, was es auslöst.',
  outcome: 'Ergebnis',
  noOutcome: 'Der Deskriptor sagt nicht, womit es endet.',
  ladder: 'Zeitleiter',
  high: 'oben: Warten',
  low: 'unten: Arbeiten',
  totals: 'Summen der Zeitleiter',
  notCounted: 'für den nächsten Durchlauf gelernt, kostet keine Zeit',
  waitUnknown: 'Wartezeit unbekannt',
  process: 'Bearbeitung',
  accuracy: '%C/A',
  notRated: 'nicht bewertet',
  crossing: {
    handoff: 'Übergabe',
    touchpoint: 'Kontaktpunkt',
  },
  after: 'Nach dem Ergebnis',
  apart: 'Neben dem Weg',
  findings: 'Befunde',
  noFindings:
    'Keine Verzögerung, kein wiederholter Aufwand, keine schwache Übergabe und keine verborgene Abhängigkeit fällt auf.',
};
