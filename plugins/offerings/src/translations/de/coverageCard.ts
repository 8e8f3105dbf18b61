import type { coverageCardMessages } from '../../components/CoverageCard/messages';
import type { Translated } from '../Translated';

export const coverageCard: Translated<typeof coverageCardMessages> = {
  title: 'Abdeckung',
  reload: 'Den Katalog neu lesen',
  dimensions: 'Abdeckung der vier Dimensionen',
  noCoverage: 'entfällt',
  ownShare_one:
    '{{count}} der {{open}} offenen Fragen betrifft diesen Service.',
  ownShare_other:
    '{{count}} der {{open}} offenen Fragen betreffen diesen Service.',
  allQuestions: 'Alle {{total}} Fragen',
  next: {
    title: 'Nächste beste Korrektur',
    inEntity: 'Im Deskriptor von {{entity}}.',
    towards: 'Bringt das Angebot näher an: {{verdict}}.',
    showYaml: 'YAML zeigen',
    hideYaml: 'YAML verbergen',
  },
};
