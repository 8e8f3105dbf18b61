import type { kindListMessages } from '../../components/KindList/messages';
import type { Translated } from '../Translated';

export const kindList: Translated<typeof kindListMessages> = {
  product: {
    intro:
      'Was ein Angebot möglich macht: Software und alles andere, was dazu nötig ist.',
    search: 'Produkte suchen',
    emptyTitle: 'Noch kein Produkt',
  },
  service: {
    intro:
      'Was Produkte nutzbar macht: Zugang, Anleitung, Support, Kommunikation.',
    search: 'Services suchen',
    emptyTitle: 'Noch kein Service',
  },
  valueStream: {
    intro:
      'Wie die Arbeit von der Nachfrage bis zum Ergebnis fließt, Schritt für Schritt.',
    search: 'Wertströme suchen',
    emptyTitle: 'Noch kein Wertstrom',
  },
  practice: {
    intro: 'Verlässliche Arten, wichtige Arbeit zu erledigen.',
    search: 'Praktiken suchen',
    emptyTitle: 'Noch keine Praktik',
  },
  empty:
    'Der Katalog enthält nichts davon, oder nichts davon ist für Sie sichtbar. Um den ersten Eintrag hinzuzufügen, speichern Sie dies als catalog-info.yaml, füllen Sie es aus und registrieren Sie es:',
  noMatchTitle: 'Nichts passt zu „{{text}}“',
  noMatch:
    'Die Suche sieht sich Namen, Titel, Beschreibungen, Typen und Zwecke an.',
  clear: 'Suche leeren',
  failed: 'Die Liste konnte nicht geladen werden',
  column: {
    name: 'Name',
    owner: 'Eigentümer',
    type: 'Typ',
    lifecycle: 'Lebenszyklus',
    need: 'Bedarf, den es deckt',
    deliveredBy: 'Services',
    delivers: 'Macht nutzbar',
    realizes: 'Verwirklicht',
    outcome: 'Endet mit',
    practice: 'Praktik',
    stages: 'Phasen',
    supports: 'Unterstützt',
  },
  total_one: '{{count}} insgesamt',
  total_other: '{{count}} insgesamt',
  services_one: '{{count}} liefert es',
  services_other: '{{count}} liefern es',
  applied_one: '{{count}} Stelle',
  applied_other: '{{count}} Stellen',
};
