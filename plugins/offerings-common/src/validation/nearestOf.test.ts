import { nearestOf } from './nearestOf';

describe('nearestOf', () => {
  it('gives the nearest name, and writes it where it is the only one as near', () => {
    expect(nearestOf('ownr', ['owner', 'need'])).toEqual({
      suggestion: 'owner',
      mend: 'owner',
      distance: 1,
    });
  });

  it('writes nothing where two are equally near', () => {
    expect(nearestOf('step', ['step1', 'step2'])).toEqual({
      suggestion: 'step1',
      mend: undefined,
      distance: 1,
    });
  });

  it('writes no name that is taken', () => {
    const isTaken = (name: string) => name === 'owner';
    expect(nearestOf('ownr', ['owner'], { isTaken }).mend).toBeUndefined();
  });

  it('takes no notice of upper and lower case', () => {
    expect(nearestOf('product', ['Product', 'Practice'])).toEqual({
      suggestion: 'Product',
      mend: 'Product',
      distance: 0,
    });
  });

  it('gives nothing where none is near', () => {
    expect(nearestOf('colour', ['owner', 'need'])).toEqual({});
  });
});
