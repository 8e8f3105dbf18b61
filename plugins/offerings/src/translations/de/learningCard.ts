import type { learningCardMessages } from '../../components/LearningCard/messages';
import type { Translated } from '../Translated';

export const learningCard: Translated<typeof learningCardMessages> = {
  title: 'Lernschleife',
  summary_one: '{{count}} Erkenntnis, {{done}} in Gebrauch.',
  summary_other: '{{count}} Erkenntnisse, {{done}} in Gebrauch.',
  list: 'Was gelernt wurde',
  station: {
    learnedAt: 'Gelernt bei',
    learned: 'Gelernt',
    changed: 'Geändert',
    helped: 'Hat es geholfen?',
  },
  back: 'und zurück zu „{{discover}}“: Was gelernt wurde, prägt, was als Nächstes kommt',
  status: {
    proposed: 'vorgeschlagen',
    planned: 'geplant',
    done: 'erledigt',
    doneOn: 'in Gebrauch seit {{day}}',
  },
  from: {
    support: 'im Support',
    use: 'im Gebrauch',
    measure: 'aus einer Messgröße',
    incident: 'aus einem Incident',
    feedback: 'aus Rückmeldungen',
  },
  measure: 'Messgröße „{{measure}}“',
  unknownPlace:
    '„{{written}}“: ein solcher Schritt oder eine solche Messgröße wurde nicht gefunden',
  of: 'von {{offering}}',
  changesNothing: 'Niemand sagt, was es ändert.',
  effect: {
    better: 'besser',
    unchanged: 'unverändert',
    worse: 'schlechter',
    moved: '{{before}} → {{after}}',
    movedLabel: 'von {{before}} auf {{after}}',
    means: '{{measure}}, im Mittel der 90 Tage davor und seither',
    notDone: 'noch nicht erledigt',
    noMeasure: 'keine Messgröße zeigt es',
    noDate: 'niemand sagt, seit wann es in Gebrauch ist',
    tooEarly: 'zu früh für ein Urteil: kein Messwert seit {{day}}',
    noneBefore: 'keine Messwerte aus der Zeit vor {{day}}',
    noReadings: 'keine Messwerte zu „{{measure}}“',
    undecided: 'niemand sagt, welche Richtung besser ist',
    unavailable: 'die Messwerte konnten gerade nicht gelesen werden',
  },
  support: {
    title: 'Aus dem Support wird noch nichts gelernt',
    text: 'Es gibt Schritte im Support, und nichts, was dort gelernt wurde, ändert etwas.',
    fix: 'Schreiben Sie auf, was der Support gelernt hat und was sich dadurch ändert.',
  },
  empty: {
    title: 'Noch schließt sich kein Kreis',
    text: 'Was Support, Gebrauch, Messgrößen, Incidents oder Rückmeldungen lehren, gehört in den Deskriptor von {{entity}}, zusammen mit dem, was sich dadurch ändert.',
    fix: 'Schreiben Sie auf, was gelernt wurde.',
  },
};
