import { SECRET } from './teams';

/** What is asked of one action. */
export interface Action {
  visible: object[];
  naming(name: string): object[];
}

/** Every action for AI agents, by the name of its tool. */
export const ACTIONS: Record<string, Action> = {
  'find-offerings': {
    visible: [{}, { text: SECRET }],
    naming: name => [{ text: name }],
  },
  'get-offering': {
    visible: [
      { ref: 'product:own' },
      { ref: 'service:own-desk', format: 'data' },
    ],
    naming: name => [{ ref: `product:${name}` }],
  },
  'explain-offering-gap': {
    visible: [
      { ref: 'product:own', criterion: 'parts-resolve' },
      { ref: 'product:own', criterion: 'no-hidden-dependency' },
    ],
    naming: name => [{ ref: `product:${name}` }],
  },
  'list-dependents': {
    visible: [
      { ref: 'component:own-tool' },
      { ref: 'group:default/other-team' },
    ],
    naming: name => [{ ref: `component:${name}-tool` }],
  },
};
