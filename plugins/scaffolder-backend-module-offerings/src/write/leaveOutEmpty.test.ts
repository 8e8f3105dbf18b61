import { leaveOutEmpty } from './leaveOutEmpty';

const NOTHING = new Set<string>();

describe('leaveOutEmpty', () => {
  it('keeps what was filled in, as it was', () => {
    const values = {
      text: ' a ',
      no: false,
      none: 0,
      list: ['a', { b: [1] }],
    };

    expect(leaveOutEmpty(values, NOTHING)).toEqual(values);
  });

  it('leaves out what nobody filled in, and what is empty without it', () => {
    const values = {
      text: '',
      blank: ' \n',
      nothing: null,
      list: [],
      object: {},
      deep: { list: [{ text: '' }, null, []] },
      some: ['', 'a'],
    };

    expect(leaveOutEmpty(values, NOTHING)).toEqual({ some: ['a'] });
  });

  it('keeps an empty list that says something', () => {
    const values = {
      spec: {
        suppliers: [],
        steps: [
          { id: 'a', next: [] },
          { id: 'b', next: [] },
        ],
      },
    };

    expect(
      leaveOutEmpty(values, new Set(['spec.suppliers', 'spec.steps[1].next'])),
    ).toEqual({
      spec: { suppliers: [], steps: [{ id: 'a' }, { id: 'b', next: [] }] },
    });
  });

  it('leaves nothing of nothing', () => {
    expect(leaveOutEmpty({ spec: { a: '' } }, NOTHING)).toEqual({});
  });
});
