import { modelOf } from '../__testUtils__/model';
import { streamOf } from '../__testUtils__/streams';
import { matchSteps } from './matchSteps';

const stage = 'deliver';

const flow = streamOf('valuestream:default/lend', [
  { id: 'ask', stage, title: 'Ask for a book', stakeholder: 'Readers' },
  {
    id: 'check',
    stage,
    title: 'Check the book',
    performers: ['group:default/desk'],
  },
  {
    id: 'expose',
    stage,
    title: 'Exposé prüfen',
    performers: ['group:default/desk'],
  },
]);
const model = modelOf([flow]);

function found(query: string) {
  return matchSteps(model, [flow], query)?.map(key => key.split('#')[1]);
}

describe('matchSteps', () => {
  it('finds every word, in whatever order, in the title', () => {
    expect(found('book')).toEqual(['ask', 'check']);
    expect(found('book check')).toEqual(['check']);
  });

  it('finds those who take part', () => {
    expect(found('readers')).toEqual(['ask']);
    expect(found('desk')).toEqual(['check', 'expose']);
  });

  it('does without case and accents', () => {
    expect(found('EXPOSE PRUFEN')).toEqual(['expose']);
  });

  it('tells nothing found from nothing asked for', () => {
    expect(found('no such step')).toEqual([]);
    expect(found('  ')).toBeUndefined();
  });
});
