import { criterion, enrollmentValueModel } from '../testing/valueModel';
import { concerns, isOpen, nextFix } from './criteria';

describe('nextFix', () => {
  it('is the fix that the verdict begins with', () => {
    expect(nextFix(enrollmentValueModel())).toMatchObject({
      criterion: { id: 'supplier-agreements' },
      fix: { summary: 'Name the agreement with Identity Supplier' },
      towards: 'strong',
    });
  });

  it('passes over criteria that have no fix, or are not in the model', () => {
    const { verdict } = enrollmentValueModel();
    const next = {
      verdict: 'strong' as const,
      criteria: ['gone', 'owners-resolve', 'reached'],
    };

    expect(
      nextFix(enrollmentValueModel({ verdict: { ...verdict, next } })),
    ).toMatchObject({ criterion: { id: 'reached' } });
  });

  it('is undefined where nothing is left to fix', () => {
    const { verdict } = enrollmentValueModel();

    expect(
      nextFix(
        enrollmentValueModel({ verdict: { ...verdict, next: undefined } }),
      ),
    ).toBeUndefined();
  });
});

describe('isOpen', () => {
  it.each([
    ['met', false],
    ['partly', true],
    ['missing', true],
    ['unknown', true],
    ['not-applicable', false],
  ] as const)('tells whether %s leaves something to do', (result, open) => {
    expect(isOpen(criterion('c', 'Is it so?', result))).toBe(open);
  });
});

describe('concerns', () => {
  it('holds for an entity that is named as evidence', () => {
    const asked = criterion('c', 'Is it so?', 'met', {
      evidence: [{ text: 'so', holds: true, ref: 'service:default/a' }],
    });

    expect(concerns(asked, 'service:default/a')).toBe(true);
    expect(concerns(asked, 'service:default/b')).toBe(false);
  });

  it('holds for an entity whose descriptor is to be mended', () => {
    const asked = criterion('c', 'Is it so?', 'missing', {
      fix: { entity: 'service:default/a', field: 'f', summary: 's', yaml: 'y' },
    });

    expect(concerns(asked, 'service:default/a')).toBe(true);
  });
});
