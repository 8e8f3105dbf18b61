import type { processingErrorsMessages } from '../../components/ProcessingErrors/messages';
import type { Translated } from '../Translated';

export const processingErrors: Translated<typeof processingErrorsMessages> = {
  title: 'Fehler im Katalog',
  intro_one:
    'Der Katalog konnte die neueste Fassung des Deskriptors nicht annehmen. Diese Seite zeigt die letzte gültige, bis dieser Fehler behoben ist:',
  intro_other:
    'Der Katalog konnte die neueste Fassung des Deskriptors nicht annehmen. Diese Seite zeigt die letzte gültige, bis diese {{count}} Fehler behoben sind:',
  list: 'Was falsch ist',
  location: 'Beschrieben in {{location}}',
};
