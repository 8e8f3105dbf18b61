import type { checkDescriptorMessages } from '../../components/CheckDescriptor/messages';
import type { Translated } from '../Translated';

export const checkDescriptor: Translated<typeof checkDescriptorMessages> = {
  intro:
    'Schreiben Sie eine catalog-info.yaml oder fügen Sie eine ein: Hier steht, was daran falsch ist und welche Abdeckung sie ergäbe.',
  notStored:
    'Nichts wird gespeichert: Was Sie hier schreiben, bleibt in diesem Tab.',
  load: {
    label: 'Aus dem Katalog laden',
    placeholder: 'Produkte, Services, Wertströme und Praktiken suchen',
    loading: '{{title}} wird geladen',
    loaded:
      '{{title}} ist geladen. „Rückgängig“ bringt zurück, was vorher da war.',
    failed: '{{title}} konnte nicht geladen werden: {{reason}}',
    searchFailed: 'Der Katalog konnte nicht durchsucht werden: {{reason}}',
  },
  example: 'Mit einem Beispiel beginnen',
  copy: 'Kopieren',
  download: 'Herunterladen',
  editor: {
    label: 'Deskriptor, YAML',
    hint: 'F8 führt zum nächsten Problem, Strg oder ⌘ mit ] rückt ein, Tab verlässt den Editor.',
    placeholder: 'Eine catalog-info.yaml hier einfügen',
    fold: 'Einklappen',
    unfold: 'Ausklappen',
    folded: 'eingeklappte Zeilen',
  },
  status: {
    idle: 'Noch nichts zu prüfen',
    checking: 'Wird geprüft …',
    failed: 'Nicht geprüft',
    good: 'Keine Probleme',
    errors_one: '{{count}} Fehler',
    errors_other: '{{count}} Fehler',
    warnings_one: '{{count}} Warnung',
    warnings_other: '{{count}} Warnungen',
  },
  failed: 'Der Deskriptor konnte nicht geprüft werden',
  problems: {
    title: 'Probleme',
    error: 'Fehler',
    warning: 'Warnung',
    line: 'Zeile {{line}}',
    fixOf: 'Korrektur anwenden: {{fix}}',
    none: 'Keine Probleme: Der Katalog würde ihn annehmen.',
  },
  result: {
    title: 'Was er ergäbe',
    idle: 'Hier erscheinen die Abdeckung und die Wertkarte des Angebots, zusammen mit dem, was der Katalog schon enthält.',
    noOffering:
      'Damit ändert sich kein Angebot: Ein Produkt oder Service, oder ein Wertstrom oder eine Praktik, die eines nennen, zeigt hier die Abdeckung.',
    offering: 'Angebot',
    more_one: '{{count}} weiteres Angebot ändert sich und wird nicht gezeigt.',
    more_other:
      '{{count}} weitere Angebote ändern sich und werden nicht gezeigt.',
    isNew: 'noch nicht im Katalog',
    withErrors:
      'Mit seinen Fehlern würde der Katalog ihn ablehnen; das hier ergäbe er ohne sie.',
    coverage: 'Abdeckung',
    dimensions: 'Abdeckung der vier Dimensionen',
    nothingApplies: 'entfällt',
    now: 'jetzt {{coverage}} →',
    unchanged: 'wie jetzt',
    better: 'besser',
    worse: 'schlechter',
    verdictNow: 'Im Katalog gilt es jetzt als: {{verdict}}.',
  },
  map: { title: 'Wertkarte' },
};
