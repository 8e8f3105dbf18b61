import type { rejectedDescriptorsMessages } from '../../components/RejectedDescriptors/messages';
import type { Translated } from '../Translated';

export const rejectedDescriptors: Translated<
  typeof rejectedDescriptorsMessages
> = {
  title: 'Abgelehnte Deskriptoren',
  intro:
    'Der Katalog konnte nicht annehmen, was diese Dateien über ein Angebot sagen, deshalb hat es noch keine Seite. Beheben Sie, was hier steht: Der Katalog liest jede Datei alle paar Minuten neu.',
  again: 'Noch einmal nachsehen',
  failed: 'Die abgelehnten Deskriptoren konnten nicht geladen werden',
  emptyTitle: 'Jeder Deskriptor wurde angenommen',
  empty:
    'Kein Produkt, kein Service, kein Wertstrom und keine Praktik wartet auf eine Korrektur. Was vorher gültig war, behält seine Seite; dort steht, was jetzt daran falsch ist.',
  unknownLocation: 'Aus einer Datei, die der Katalog nicht nennt',
  wholeFile: 'Die Datei als Ganzes',
  mistakes: 'Was an {{entity}} falsch ist',
  lastSeen: 'abgelehnt {{ago}}',
  more_one: '{{count}} weiterer wurde abgelehnt und wird nicht gezeigt.',
  more_other: '{{count}} weitere wurden abgelehnt und werden nicht gezeigt.',
};
