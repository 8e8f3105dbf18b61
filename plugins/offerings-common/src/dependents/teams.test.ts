import { component, group, user } from '../testing';
import {
  dependentsOf,
  pathsOf,
  shop,
  step,
  stepsOf,
} from './__testUtils__/shop';

const CARRIER = 'group:default/carrier';

describe('what rests on a Group', () => {
  it('is the steps that it performs', () => {
    const found = dependentsOf(
      'group:default/desk-team',
      shop({
        steps: [
          step('answer', { performers: ['desk-team'] }),
          step('pay', { performers: ['shop-team'] }),
        ],
      }),
    );

    expect(stepsOf(found)).toEqual([
      'answer: performs group:default/desk-team',
    ]);
  });

  it('is what it supplies: the offering, and the steps that name it', () => {
    const found = dependentsOf(CARRIER, [
      ...shop({
        product: { suppliers: [{ name: 'Carrier', ref: 'carrier' }] },
        steps: [
          step('pack'),
          step('send', { suppliers: [CARRIER] }),
          step('send-back', { suppliers: ['carrier'] }),
          step('print', { suppliers: ['Printer'] }),
        ],
      }),
      group('carrier'),
    ]);

    expect(pathsOf(found)).toEqual([
      `supplier: ${CARRIER} > product:default/shop`,
    ]);
    expect(stepsOf(found)).toEqual([
      `send: supplies ${CARRIER}`,
      `send-back: supplies ${CARRIER}`,
    ]);
  });

  it('is a step that names it as a supplier whom no one declares', () => {
    const found = dependentsOf(CARRIER, [
      ...shop({ steps: [step('send', { suppliers: [CARRIER] })] }),
      group('carrier'),
    ]);

    expect(stepsOf(found)).toEqual([`send: supplies ${CARRIER}`]);
    expect(pathsOf(found)).toEqual([]);
  });

  it('is the offering that it is accountable for, with its outcomes', () => {
    const found = dependentsOf(
      'group:default/shop-team',
      shop({ product: { governance: { accountable: 'shop-team' } } }),
    );

    expect(pathsOf(found)).toEqual([
      'accountable: group:default/shop-team > product:default/shop',
    ]);
    expect(found.offerings[0].outcomes.map(({ name }) => name)).toEqual([
      'Goods at the door',
    ]);
  });

  it('is never what it merely owns', () => {
    const found = dependentsOf('group:default/shop-team', [
      ...shop({ steps: [step('pay', { uses: ['component:default/till'] })] }),
      component('till', { owner: 'shop-team' }),
    ]);

    expect(found.offerings).toEqual([]);
  });

  it('is never what only its members perform', () => {
    const entities = [
      ...shop({ steps: [step('pay', { performers: ['user:default/kim'] })] }),
      user('kim', ['shop-team']),
    ];

    expect(dependentsOf('group:default/shop-team', entities).offerings).toEqual(
      [],
    );
    expect(stepsOf(dependentsOf('user:default/kim', entities))).toEqual([
      'pay: performs user:default/kim',
    ]);
  });
});
