import type { streamFlowMessages } from '../../components/StreamFlow/messages';
import type { Translated } from '../Translated';

export const streamFlow: Translated<typeof streamFlowMessages> = {
  unreadableTitle: 'Ohne Zeiten, Kennzahlen und Befunde',
  unreadable:
    'Keines der Angebote, die dieser Wertstrom verwirklicht, konnte mit ihm gelesen werden: nicht gefunden oder für Sie nicht sichtbar. Dies sind die Schritte, wie sie in seinem Deskriptor stehen.',
  within: 'Als Teil von',
  notTimed: 'ohne Zeiten',
  at: 'bei {{at}}',
  finding: {
    delay: 'Verzögerung',
    'repeated-effort': 'Wiederholter Aufwand',
    'weak-handoff': 'Schwache Übergabe',
    'hidden-dependency': 'Verborgene Abhängigkeit',
  },
  evidence: {
    steps_one: 'Schritt',
    steps_other: 'Schritte',
    refs: 'Betrifft',
  },
  way: {
    onward: 'weiter zu {{step}}',
    back: 'zurück zu {{step}}',
    learning: 'lehrt {{step}}',
    joins: 'mündet in {{step}}',
    ends: 'endet hier',
    parallel: 'parallel',
    instead: 'stattdessen',
    begins: 'beginnt von selbst',
  },
};
