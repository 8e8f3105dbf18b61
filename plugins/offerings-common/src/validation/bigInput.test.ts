import { valueStream, withField } from '../testing';
import { validateOfferingsEntity } from './validateOfferingsEntity';

function streamOf(steps: unknown) {
  return withField(valueStream(), 'spec.steps', steps);
}

describe('validateOfferingsEntity, given a megabyte', () => {
  it('accepts 2,000 steps', () => {
    const steps = Array.from({ length: 2000 }, (_, i) => ({
      id: `step-${i}`,
      title: 'x'.repeat(400),
      stage: 'deliver',
      next: i < 1999 ? [`step-${i + 1}`] : [],
    }));
    expect(validateOfferingsEntity(streamOf(steps))).toEqual([]);
  });

  it.each([
    [20_000, 1],
    [2000, 200],
  ])('finds a mistake in each of %i steps', (count, length) => {
    const steps = Array.from({ length: count }, (_, i) => ({
      id: `${'x'.repeat(length)}${i}`,
      title: 'A step',
      stage: 'deliver',
      next: [`${'y'.repeat(length)}${i}`],
    }));
    expect(validateOfferingsEntity(streamOf(steps))).toHaveLength(count);
  });

  it('finds the mistakes in a long list of next steps', () => {
    const next = Array.from({ length: 100_000 }, () => 5);
    const steps = [{ id: 'a', title: 'A step', stage: 'deliver', next }];
    expect(validateOfferingsEntity(streamOf(steps))).toHaveLength(100_000);
  });

  it('finds the unknown ones among many fields', () => {
    const fields = Array.from({ length: 20_000 }, (_, i) => [`field${i}`, 1]);
    const entity = valueStream();
    expect(
      validateOfferingsEntity({
        ...entity,
        spec: { ...entity.spec, ...Object.fromEntries(fields) },
      }),
    ).toHaveLength(20_000);
  });
});
