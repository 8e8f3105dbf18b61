import type { Entity } from '@backstage/catalog-model';
import type { ValueStreamStep } from '../kinds';
import { component, product, service, valueStream } from '../testing';
import { dependentsOf, shop, step } from './__testUtils__/shop';

const TILL = 'component:default/till';
const till = component('till');

function outcomesOf(descriptors: readonly Entity[]): string[] {
  return dependentsOf(TILL, [...descriptors, till]).offerings.flatMap(
    ({ outcomes }) => outcomes.map(({ name }) => name),
  );
}

describe('the offering that a step at risk belongs to', () => {
  const steps = [step('pay', { uses: [TILL] })];

  it('is a Service that delivers no Product, for itself', () => {
    const found = dependentsOf(TILL, [
      till,
      service({ name: 'alone' }),
      valueStream({
        name: 'help',
        spec: { offerings: ['service:default/alone'], steps },
      }),
    ]);

    expect(found.offerings[0].offering).toBe('service:default/alone');
  });

  it('is each Product of the Service, where the stream names no Product', () => {
    const found = dependentsOf(TILL, [
      till,
      product({ name: 'films' }),
      product({ name: 'books' }),
      service({ name: 'desk', spec: { products: ['films', 'books'] } }),
      valueStream({
        name: 'help',
        spec: { offerings: ['service:default/desk'], steps },
      }),
    ]);

    expect(found.offerings.map(({ offering }) => offering)).toEqual([
      'product:default/books',
      'product:default/films',
    ]);
  });

  it('is only the Product that the stream names, where the Service delivers others too', () => {
    const found = dependentsOf(TILL, [
      till,
      product({ name: 'films' }),
      product({ name: 'books' }),
      service({ name: 'desk', spec: { products: ['films', 'books'] } }),
      valueStream({
        name: 'help',
        spec: {
          offerings: ['product:default/films', 'service:default/desk'],
          steps,
        },
      }),
    ]);

    expect(found.offerings.map(({ offering }) => offering)).toEqual([
      'product:default/films',
    ]);
  });

  it('stands first where more of its steps are at risk', () => {
    const stream = (name: string, count: number) =>
      valueStream({
        name,
        spec: {
          offerings: [`product:default/${name}`],
          steps: Array.from({ length: count }, (_, index) =>
            step(`s${index}`, { uses: [TILL] }),
          ),
        },
      });
    const found = dependentsOf(TILL, [
      till,
      product({ name: 'few' }),
      product({ name: 'many' }),
      stream('few', 1),
      stream('many', 3),
    ]);

    expect(found.offerings.map(({ offering }) => offering)).toEqual([
      'product:default/many',
      'product:default/few',
    ]);
  });

  it('names its steps in the order of the stages', () => {
    const found = dependentsOf(TILL, [
      till,
      ...shop({
        steps: [
          step('ship', { stage: 'support', uses: [TILL] }),
          step('pay', { stage: 'deliver', uses: [TILL] }),
          step('plan', { stage: 'discover', uses: [TILL] }),
        ],
      }),
    ]);

    expect(found.offerings[0].steps.map(each => each.step)).toEqual([
      'plan',
      'pay',
      'ship',
    ]);
  });
});

describe('the outcomes behind what is at risk', () => {
  const outcome = (name: string, stakeholder?: string) => ({
    name,
    statement: `${name}.`,
    stakeholder,
  });

  function withSteps(...steps: ValueStreamStep[]): Entity[] {
    return shop({
      product: { outcomes: [outcome('Goods', 'Customers')] },
      steps,
    });
  }

  it('are those of whoever takes part in the step itself', () => {
    expect(
      outcomesOf(
        withSteps(step('pay', { uses: [TILL], stakeholder: 'Customers' })),
      ),
    ).toEqual(['Goods']);
  });

  it('are those of whoever takes part in a later step', () => {
    expect(
      outcomesOf(
        withSteps(
          step('count', { uses: [TILL] }),
          step('pack'),
          step('receive', { stakeholder: 'Customers' }),
        ),
      ),
    ).toEqual(['Goods']);
  });

  it('are not those of whoever took part before, even where the way leads back', () => {
    expect(
      outcomesOf(
        withSteps(
          step('receive', { stakeholder: 'Customers' }),
          step('count', { uses: [TILL], next: ['receive'] }),
        ),
      ),
    ).toEqual([]);
  });

  it('are not those of whoever takes part on another branch only', () => {
    expect(
      outcomesOf(
        withSteps(
          step('fork', { next: ['count', 'receive'] }),
          step('count', { uses: [TILL], next: [] }),
          step('receive', { stakeholder: 'Customers' }),
        ),
      ),
    ).toEqual([]);
  });

  it('are those that nobody can rule out: of nobody in particular, or of somebody in no step', () => {
    expect(
      outcomesOf(
        shop({
          product: {
            outcomes: [outcome('Trust'), outcome('Profit', 'Owners')],
          },
          steps: [step('count', { uses: [TILL] })],
        }),
      ),
    ).toEqual(['Trust', 'Profit']);
  });

  it('are all of a member that rests on the entity outside of steps', () => {
    expect(
      outcomesOf(
        shop({
          product: {
            outcomes: [outcome('Goods', 'Customers')],
            capabilities: [{ name: 'Till', type: 'software', parts: [TILL] }],
          },
          steps: [step('receive', { stakeholder: 'Customers' })],
        }),
      ),
    ).toEqual(['Goods']);
  });

  it('are not those of a member that does not rest on it', () => {
    expect(
      outcomesOf(
        shop({
          product: { outcomes: [outcome('Goods')] },
          desk: { outcomes: [outcome('Answers')], dependsOn: [TILL] },
        }),
      ),
    ).toEqual(['Answers']);
  });

  it('are those of the Product for a service that promises nothing itself', () => {
    expect(
      outcomesOf(
        shop({
          product: { outcomes: [outcome('Goods')] },
          desk: { dependsOn: [TILL] },
        }),
      ),
    ).toEqual(['Goods']);
  });

  it('bring their stakeholders with them, beside those of the steps', () => {
    const found = dependentsOf(TILL, [
      till,
      ...shop({
        product: { outcomes: [outcome('Goods', 'Owners')] },
        steps: [step('pay', { uses: [TILL], stakeholder: 'Customers' })],
      }),
    ]);

    expect(found.offerings[0].stakeholders).toEqual(['Owners', 'Customers']);
  });
});
