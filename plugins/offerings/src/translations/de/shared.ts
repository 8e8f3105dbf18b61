import type { sharedMessages } from '../../messages';
import type { Translated } from '../Translated';

export const shared: Translated<typeof sharedMessages> = {
  kind: {
    product: 'Produkt',
    service: 'Service',
  },
  verdict: {
    fragmented: 'Zersplittert',
    fragile: 'Brüchig',
    strong: 'Stark',
    trustworthy: 'Vertrauenswürdig',
    early: 'früh',
    deprecated: 'abgekündigt',
  },
  result: {
    met: 'erfüllt',
    partly: 'teilweise erfüllt',
    missing: 'fehlt',
    'not-applicable': 'trifft nicht zu',
    unknown: 'unbekannt',
  },
  dimension: {
    'organizations-and-people': 'Organisationen und Menschen',
    'information-and-technology': 'Informationen und Technologie',
    'partners-and-suppliers': 'Partner und Lieferanten',
    'value-streams-and-processes': 'Wertströme und Prozesse',
    bar: '{{dimension}}: {{coverage}}, {{met}} von {{total}} erfüllt',
    barWithoutCoverage: '{{dimension}}: nichts trifft zu',
    segment: '{{question}} {{result}}',
  },
  stage: {
    discover: 'Entdecken',
    design: 'Entwerfen',
    acquire: 'Beschaffen',
    build: 'Aufbauen',
    transition: 'Überführen',
    operate: 'Betreiben',
    deliver: 'Bereitstellen',
    support: 'Unterstützen',
    improve: 'Verbessern',
  },
  stepType: {
    work: 'Arbeit',
    decision: 'Entscheidung',
    wait: 'Warten',
    communication: 'Kommunikation',
    assistance: 'Hilfe',
  },
  perspective: {
    'product-behaviour': 'Verhalten des Produkts',
    'service-quality': 'Servicequalität',
    'stakeholder-experience': 'Erleben der Stakeholder',
    flow: 'Fluss',
  },
  entity: { unresolved: 'nicht gefunden oder für Sie nicht sichtbar' },
  within: {
    partOf: 'Teil von {{product}}',
    label: 'Teil von',
    ownShare: 'dieser Service',
  },
  yaml: {
    label: 'YAML zum Einfügen',
    copy: 'YAML kopieren',
    copied: 'YAML kopiert',
    copyFailed:
      'Der Browser hat das Kopieren nicht erlaubt; markieren Sie den Text und kopieren Sie ihn selbst.',
    show: 'YAML zeigen',
    hide: 'YAML verbergen',
    showFor: 'YAML: {{summary}}',
    edit: 'Im Repository bearbeiten',
    opensElsewhere: 'öffnet einen neuen Tab',
  },
  failure: {
    retry: 'Erneut versuchen',
    showFirst: 'Das erste Produkt zeigen',
    notFoundTitle: 'Nicht gefunden oder für Sie nicht sichtbar',
    notFound:
      'Der Katalog kennt kein solches Angebot, oder Sie dürfen es nicht sehen. Fragen Sie den Eigentümer, wenn Sie es hier erwartet haben.',
    forbiddenTitle: 'Das dürfen Sie nicht sehen',
    forbidden:
      'Ihr Konto hat kein Leserecht dafür. Fragen Sie, wer dieses Portal betreibt.',
    notAnOfferingTitle: 'Das ist kein Angebot',
    unavailableTitle: 'Das Wertmodell konnte nicht geladen werden',
  },
  fold: { more: '{{hidden}} weitere' },
  loading: 'Wird geladen',
};
