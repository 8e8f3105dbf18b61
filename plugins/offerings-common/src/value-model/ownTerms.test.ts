import { practice } from '../testing/entities';
import { modelOf, offering } from '../testing';
import { summarize } from '../summary';
import { validateDescriptor } from '../validation';

const terms = {
  practices: {
    'data-stewardship': {
      title: 'Data stewardship',
      type: 'general-management',
    },
  },
  stages: { discover: 'Explore' },
} as const;

const stewardship = practice({
  name: 'stewards',
  spec: {
    practice: 'data-stewardship',
    supports: ['product:default/book-lending'],
    type: undefined,
  },
});

const withoutDiscovery = () =>
  offering().map(entity =>
    entity.kind === 'ValueStream'
      ? {
          ...entity,
          spec: {
            ...entity.spec,
            steps: [
              { id: 'a', title: 'Use it', stage: 'deliver', type: 'work' },
              { id: 'b', title: 'Design it', stage: 'design', type: 'work' },
              { id: 'c', title: 'Build it', stage: 'build', type: 'work' },
            ],
          },
        }
      : entity,
  );

describe('the words of an organisation', () => {
  it('make a practice of its own a known one', () => {
    expect(validateDescriptor(stewardship)).toMatchObject([
      { rule: 'own-practice' },
    ]);
    expect(validateDescriptor(stewardship, terms)).toEqual([]);
  });

  it('are suggested for a slip of the pen', () => {
    const misspelt = practice({ spec: { practice: 'data-stewardshp' } });

    expect(validateDescriptor(misspelt, terms)).toMatchObject([
      { rule: 'own-practice', suggestion: 'data-stewardship' },
    ]);
  });

  it('name a practice at work, and its type', () => {
    const { practices } = modelOf([...offering(), stewardship], {
      settings: { terms },
    });

    expect(
      practices.items.find(item => item.practice === 'data-stewardship'),
    ).toMatchObject({ title: 'Data stewardship', type: 'general-management' });
  });

  it('name a stage wherever one is told of', () => {
    const model = modelOf(withoutDiscovery(), { settings: { terms } });

    expect(model.reach.statement).toContain('No step is in: Explore, ');
    const told = JSON.stringify(model.dimensions);
    expect(told).toContain('no step is in Explore');
    expect(told).toContain('Add the step that happens in Explore.');
    expect(summarize(model, terms)).not.toContain('Discover');
  });

  it('change nothing that is judged', () => {
    const judged = (settings?: object) => {
      const { dimensions, verdict } = modelOf(withoutDiscovery(), { settings });
      return [dimensions.map(({ coverage }) => coverage), verdict.verdict];
    };

    expect(judged({ terms })).toEqual(judged());
  });
});
