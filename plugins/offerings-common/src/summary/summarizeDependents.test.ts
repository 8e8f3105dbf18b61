import type { Dependents } from '../api';
import { summarizeDependents } from './summarizeDependents';

const entity = (ref: string, title: string) => ({
  ref,
  kind: 'Component',
  name: 'any',
  title,
});

const APP = 'component:default/lending-app';
const LENDING = 'product:default/book-lending';
const STREAM = 'valuestream:default/borrow-a-book';
const DESK = 'service:default/lending-desk';

const dependents: Dependents = {
  entity: APP,
  statement: 'If this is down: 1 step, 1 outcome, call the Lending Desk.',
  offerings: [
    {
      offering: LENDING,
      paths: [{ via: [APP, LENDING], how: 'part' }],
      steps: [
        {
          valueStream: STREAM,
          step: 'lend',
          title: 'Lend',
          stage: 'deliver',
          how: 'uses',
          via: [APP],
        },
      ],
      outcomes: [
        {
          offering: LENDING,
          name: 'A book in hand',
          statement: 'Readers hold their book.',
        },
      ],
      stakeholders: ['Readers'],
      call: [
        {
          service: DESK,
          channels: [{ type: 'email', target: 'mailto:desk@library.example' }],
        },
      ],
    },
  ],
  entities: {
    [APP]: entity(APP, 'Lending App'),
    [LENDING]: entity(LENDING, 'Book Lending'),
    [STREAM]: entity(STREAM, 'Borrow a Book'),
    [DESK]: entity(DESK, 'Lending Desk'),
  },
};

it('says what is at risk, for whom, and whom to call', () => {
  expect(summarizeDependents(dependents).split('\n')).toEqual([
    '# What rests on Lending App (component:default/lending-app)',
    'If this is down: 1 step, 1 outcome, call the Lending Desk.',
    '## Book Lending (product:default/book-lending)',
    '- step “Lend” of Borrow a Book (Deliver) uses it',
    '- it is a part of Book Lending',
    'Outcomes at risk: A book in hand',
    'Stakeholders: Readers',
    '- call Lending Desk: email mailto:desk@library.example',
  ]);
});

it('says what an entity that nothing rests on says', () => {
  const nothing = {
    ...dependents,
    statement: 'No offering rests on this.',
    offerings: [],
  };

  expect(summarizeDependents(nothing).split('\n')).toEqual([
    '# What rests on Lending App (component:default/lending-app)',
    'No offering rests on this.',
  ]);
});

it('names the first of many, and how many there are besides', () => {
  const [first] = dependents.offerings;
  const steps = Array.from({ length: 100 }, () => first.steps[0]);
  const offerings = Array.from({ length: 100 }, () => ({ ...first, steps }));
  const text = summarizeDependents({ ...dependents, offerings, more: 7 });

  expect(text.split('\n').length).toBeLessThan(150);
  expect(text).toContain('- … and 94 more\n');
  expect(text).toContain('… and 90 more offerings');
  expect(text).toContain('Not followed, as there are too many: 7 more');
});
