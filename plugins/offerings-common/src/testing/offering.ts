import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { Criterion, ValueModel } from '../api';
import { buildValueModel } from '../buildValueModel';
import type { ValueStreamStep } from '../kinds';
import type { ValueModelInput } from '../value-model/input';
import { ESSENTIAL_PRACTICES } from '../vocabularies';
import {
  component,
  group,
  practice,
  product,
  service,
  valueStream,
} from './entities';
import { stitch } from './stitch';
import { withField } from './withField';

/** The day on which the small offering is looked at. */
export const NOW = new Date('2026-11-01T00:00:00Z');

/** The refs of what the small offering consists of. */
export const LENDING = {
  product: 'product:default/book-lending',
  service: 'service:default/lending-desk',
  stream: 'valuestream:default/borrow-a-book',
  part: 'component:default/lending-app',
  team: 'group:default/library-team',
  board: 'group:default/library-board',
  desk: 'group:default/desk-team',
  supplier: 'group:default/book-supplier',
} as const;

function step(
  id: string,
  stage: ValueStreamStep['stage'],
  rest: Partial<ValueStreamStep>,
): ValueStreamStep {
  const title = `${id[0].toLocaleUpperCase('en-US')}${id.slice(1)}`;
  return { id, title, stage, waitTime: 'P1D', processTime: 'PT1H', ...rest };
}

/**
 * A small complete offering, as its descriptors have it, from which a test takes one thing away: a library lends books.
 * On {@link NOW} it meets every criterion.
 */
export function offering(): Entity[] {
  const [library, desk] = [['library-team'], ['desk-team']];
  return [
    product({
      name: 'book-lending',
      title: 'Book Lending',
      spec: {
        owner: 'library-team',
        outcomes: [
          { name: 'A book in hand', statement: 'Readers hold their book.' },
        ],
        stakeholders: [{ name: 'Readers', roles: ['user'] }],
        suppliers: [
          {
            name: 'Book Supplier',
            ref: 'book-supplier',
            provides: 'New books',
            agreement: 'https://contracts.library.example/books',
            relationshipOwner: 'library-team',
          },
        ],
        governance: {
          accountable: 'library-board',
          direction: 'Every reader finds a book.',
          decisionRights: [{ decision: 'What to buy', heldBy: 'library-team' }],
          reviewEvery: 'P6M',
          lastReviewed: '2026-09-01',
        },
        capabilities: [
          {
            name: 'Lending app',
            type: 'software',
            parts: ['component:default/lending-app'],
          },
          { name: 'The list of books', type: 'information' },
        ],
        measures: [
          { name: 'Loans completed', metric: 'completion', target: 90 },
          { name: 'Hours open', metric: 'reliability', target: 99 },
          { name: 'Would come again', metric: 'user-confidence', target: 4 },
          { name: 'Days to a book', metric: 'time-to-outcome', target: 3 },
        ],
        improvements: [
          {
            title: 'Longer loans',
            learnedFrom: 'support',
            changes: 'lend',
            status: 'done',
          },
        ],
      },
    }),
    service({
      name: 'lending-desk',
      title: 'Lending Desk',
      spec: {
        owner: 'desk-team',
        products: ['book-lending'],
        access: { how: 'Come to the desk.' },
        guidance: [
          {
            title: 'How to borrow',
            url: 'https://help.library.example/borrow',
          },
        ],
        support: {
          channels: [{ type: 'email', target: 'mailto:desk@library.example' }],
          escalation: 'library-team',
        },
      },
    }),
    valueStream({
      name: 'borrow-a-book',
      title: 'Borrow a Book',
      spec: {
        owner: 'library-team',
        offerings: ['product:book-lending', 'service:lending-desk'],
        observedOn: '2026-10-01',
        steps: [
          step('ask', 'discover', { stakeholder: 'Readers' }),
          step('choose', 'design', { performers: library }),
          step('buy', 'acquire', {
            performers: library,
            suppliers: ['Book Supplier'],
          }),
          step('shelve', 'transition', { performers: desk }),
          step('open', 'operate', {
            performers: desk,
            uses: ['component:default/lending-app'],
          }),
          step('lend', 'deliver', { performers: desk }),
          step('help', 'support', { type: 'assistance', performers: desk }),
          step('learn', 'improve', { performers: library }),
        ],
      },
    }),
    ...ESSENTIAL_PRACTICES.map(id =>
      practice({
        name: id,
        spec: {
          practice: id,
          owner: 'library-team',
          supports: ['product:book-lending'],
        },
      }),
    ),
    component('lending-app', { owner: 'library-team' }),
    group('library-board'),
    group('library-team', { parent: 'library-board' }),
    group('desk-team', { parent: 'library-board' }),
    group('book-supplier'),
  ];
}

/** The entities, one of them with another value in one field; `undefined` takes the field away. */
export function changed(
  entities: readonly Entity[],
  ref: string,
  path: string,
  value: unknown,
): Entity[] {
  return entities.map(entity =>
    stringifyEntityRef(entity) === ref
      ? withField(entity, path, value)
      : entity,
  );
}

/** The entities without some of them. */
export function without(
  entities: readonly Entity[],
  ...refs: string[]
): Entity[] {
  return entities.filter(entity => !refs.includes(stringifyEntityRef(entity)));
}

/**
 * The value model of some descriptors, on {@link NOW} and for the product of {@link offering} unless told otherwise.
 *
 * @param options - `hidden`: refs of what the catalog holds and the reader may not see
 */
export function modelOf(
  entities: readonly Entity[],
  options: Partial<ValueModelInput> & { hidden?: string[] } = {},
): ValueModel {
  const { hidden = [], ...input } = options;
  const model = buildValueModel({
    root: LENDING.product,
    now: NOW,
    ...input,
    entities: without(stitch(entities), ...hidden),
  });
  if (!model) throw new Error('The root is no offering');
  return model;
}

/** What a model says of one criterion. */
export function criterionOf(model: ValueModel, id: string): Criterion {
  const found = model.dimensions
    .flatMap(({ criteria }) => criteria)
    .find(criterion => criterion.id === id);
  if (!found) throw new Error(`No criterion has the id ${id}`);
  return found;
}

/** What a model of some descriptors says of one criterion. */
export function asked(id: string) {
  return (...args: Parameters<typeof modelOf>) =>
    criterionOf(modelOf(...args), id);
}

/** The service of {@link offering}, standing for itself, with other values in some fields. */
export function deskAlone(spec: Record<string, unknown> = {}): Entity[] {
  let entities = changed(
    offering(),
    LENDING.service,
    'spec.products',
    undefined,
  );
  for (const [field, value] of Object.entries(spec)) {
    entities = changed(entities, LENDING.service, `spec.${field}`, value);
  }
  return entities;
}
