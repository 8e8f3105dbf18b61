import { enrollmentProduct } from '../testing/entities';
import { fullRef, kindOf } from './refs';

describe('fullRef', () => {
  it('fills in the kind and the namespace of the entity', () => {
    const entity = {
      ...enrollmentProduct,
      metadata: { name: 'enrollment', namespace: 'campus' },
    };

    expect(fullRef('Service-Desk', { entity, defaultKind: 'group' })).toBe(
      'group:campus/service-desk',
    );
  });

  it('is undefined for what is no ref', () => {
    expect(fullRef('desk', { entity: enrollmentProduct })).toBeUndefined();
  });
});

describe('kindOf', () => {
  it('is what stands before the colon', () => {
    expect(kindOf('valuestream:default/enroll')).toBe('valuestream');
  });
});
