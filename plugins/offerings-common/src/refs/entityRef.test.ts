import { product } from '../testing';
import { namespaceOf, resolveRef } from './entityRef';

const OWNER = { kinds: ['Group', 'User'], defaultKind: 'Group' };
const OFFERING = { kinds: ['Product', 'Service'] };
const ANYTHING = {};
const SUPPLIER = { kinds: ['Group'], orName: true };

describe('resolveRef', () => {
  it.each([
    ['team-a', 'group:campus/team-a'],
    ['default/team-a', 'group:default/team-a'],
    ['user:alex', 'user:campus/alex'],
    ['User:Default/Alex', 'user:default/alex'],
    ['group:campus/team.a__b', 'group:campus/team.a__b'],
  ])('completes %s from the field and the namespace', (written, ref) => {
    expect(resolveRef(written, OWNER, 'campus')).toEqual({
      type: 'ref',
      ref,
      kind: ref.split(':')[0],
    });
  });

  it.each([
    '',
    ':',
    '/',
    'group:',
    'group:/a',
    'group:default/',
    'a/b/c',
    'two words',
    'a b:c',
    '<team>',
    '-a',
    'a-',
    'group:two words/a',
    'group:a_b/a',
    `group:default/${'a'.repeat(64)}`,
    'group:default/team:a',
  ])('finds no ref in %j', written => {
    expect(resolveRef(written, OWNER, 'default')).toEqual({
      type: 'invalid',
      reason: 'syntax',
    });
  });

  it("does not blame a ref for the entity's own namespace", () => {
    expect(resolveRef('team-a', OWNER, 'Not a namespace')).toMatchObject({
      type: 'ref',
    });
  });

  it('wants the kind written out where a field takes several', () => {
    expect(resolveRef('portal', OFFERING, 'default')).toEqual({
      type: 'invalid',
      reason: 'kind-missing',
    });
    expect(resolveRef('portal', ANYTHING, 'default')).toEqual({
      type: 'invalid',
      reason: 'kind-missing',
    });
  });

  it('refuses a kind that the field does not take', () => {
    expect(resolveRef('component:portal', OFFERING, 'default')).toEqual({
      type: 'invalid',
      reason: 'kind-not-allowed',
    });
  });

  it('takes any kind where the field does', () => {
    expect(resolveRef('Anything:x', ANYTHING, 'default')).toEqual({
      type: 'ref',
      ref: 'anything:default/x',
      kind: 'anything',
    });
  });

  it('tells a plain name from a ref where both may stand', () => {
    expect(resolveRef('Payments Ltd', SUPPLIER, 'default')).toEqual({
      type: 'name',
    });
    expect(resolveRef('group:payments', SUPPLIER, 'default')).toEqual({
      type: 'ref',
      ref: 'group:default/payments',
      kind: 'group',
    });
  });
});

describe('namespaceOf', () => {
  it("is the entity's own", () => {
    expect(namespaceOf(product({ namespace: 'campus' }))).toBe('campus');
  });

  it('is the default one where none is written', () => {
    expect(namespaceOf(product())).toBe('default');
  });
});
