import { criterion, enrollmentValueModel } from '../testing/valueModel';
import { concerns, firstFixes, isOpen, nextFix } from './criteria';

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

describe('firstFixes', () => {
  const { verdict, dimensions } = enrollmentValueModel();
  const direction = {
    entity: 'product:default/student-enrollment',
    field: 'spec.governance.direction',
    summary: 'Say where it is going.',
    yaml: 'spec: {}',
  };

  function summaries(reasonFix: typeof direction | undefined) {
    const reasons = [{ code: 'no-direction', text: 'r', fix: reasonFix }];
    return firstFixes(
      enrollmentValueModel({ verdict: { ...verdict, reasons } }),
    ).map(({ fix }) => fix.summary);
  }

  it('begin with what removes a reason of the verdict', () => {
    expect(summaries(direction)).toEqual([
      'Say where it is going.',
      ...summaries(undefined),
    ]);
  });

  it('name a fix once that a criterion asks for as well', () => {
    const asked = dimensions
      .flatMap(({ criteria }) => criteria)
      .find(({ id }) => id === 'supplier-agreements')?.fix;

    expect(asked).toBeDefined();
    expect(summaries(asked as typeof direction)).toEqual(summaries(undefined));
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
