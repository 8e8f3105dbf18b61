import { buildValueModel } from '../buildValueModel';
import { modelOf, NOW, offering, product, university } from '../testing';
import { firstFixes } from './firstFixes';

it('begins with what removes a reason of the verdict', () => {
  const model = buildValueModel({
    root: 'product:default/course-catalogue',
    entities: university(),
    now: NOW,
  });
  const [first, second] = model ? firstFixes(model) : [];

  expect(first.reason?.code).toBe('no-direction');
  expect(first.criterion).toBeUndefined();
  expect(second.reason?.code).toBe('no-support-channel');
});

it('names the criterion rather than the reason where both ask for the same', () => {
  const [first] = firstFixes(modelOf([product({ name: 'book-lending' })]));

  expect(first.criterion?.id).toBe('accountable-for-whole');
  expect(first.reason).toBeUndefined();
});

it('has each fix once, whoever asks for it', () => {
  const fixes = firstFixes(modelOf([product({ name: 'book-lending' })]));
  const texts = fixes.map(({ fix }) => `${fix.entity} ${fix.yaml}`);

  expect(new Set(texts).size).toBe(texts.length);
});

it('is empty where nothing is left to type', () => {
  expect(firstFixes(modelOf(offering()))).toEqual([]);
});
