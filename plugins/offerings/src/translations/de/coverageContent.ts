import type { coverageContentMessages } from '../../components/CoverageContent/messages';
import type { Translated } from '../Translated';

export const coverageContent: Translated<typeof coverageContentMessages> = {
  dimension: '{{met}} von {{total}} erfüllt',
  nothingApplies: 'nichts trifft zu',
  onlyMissing: 'Nur, was fehlt',
  noneMissing: 'Hier fehlt nichts.',
  linkTo: 'Link zu „{{question}}“',
  evidence: 'Belege',
  speaksFor: 'spricht dafür',
  speaksAgainst: 'spricht dagegen',
  inStep: 'im Schritt „{{step}}“',
  endangers: 'Gefährdet',
  outcome: 'Ergebnis „{{title}}“',
  step: 'Schritt „{{title}}“',
  fix: 'Was zu schreiben ist',
  fixNew: 'ein neues Dokument neben {{entity}}',
  fixIn: '{{field}} von {{entity}}',
  first: 'Zuerst zu korrigieren, auf dem Weg zu: {{verdict}}',
  unresolved: 'Nicht gefunden oder für Sie nicht sichtbar',
  unresolvedIntro:
    'Diese Verweise führen für Sie nirgendwohin. Entweder sind sie falsch geschrieben, oder Ihr Konto darf nicht lesen, was sie nennen.',
  namedBy: 'genannt von',
};
