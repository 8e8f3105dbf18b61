import type { Finding } from '../../../api';
import { DAY, flowOf, HOUR, type SaidStep } from '../__testUtils__/builders';

const ADVISING = 'group:default/advising';
const DESK = 'group:default/desk';

type Said = Parameters<typeof flowOf>[1];

function find(kind: Finding['kind'], steps: SaidStep[], said?: Said) {
  return flowOf(steps, said).findings.filter(finding => finding.kind === kind);
}

function statements(kind: Finding['kind'], steps: SaidStep[], said?: Said) {
  return find(kind, steps, said).map(({ statement }) => statement);
}

describe('delays', () => {
  it('are the longest waits, with their share of the lead time', () => {
    const delays = find('delay', [
      { id: 'a', title: 'Apply', waitTime: 0, processTime: 2 * HOUR },
      {
        id: 'b',
        title: 'Advisor review',
        waitTime: 2 * DAY,
        processTime: 0,
        performers: [ADVISING],
      },
      { id: 'c', title: 'Confirm', waitTime: 22 * HOUR, processTime: 0 },
    ]);
    // The lead time is 2 h + 48 h + 22 h = 72 h.
    expect(delays).toEqual([
      {
        kind: 'delay',
        statement:
          'Work waits 2 d before “Advisor review”, 67 % of the lead time.',
        steps: ['b'],
        refs: [ADVISING],
      },
    ]);
  });

  it('are as many as it takes to make up most of the waiting, three at most', () => {
    const wait = (id: string, hours: number): SaidStep => ({
      id,
      waitTime: hours * HOUR,
      processTime: 0,
    });
    const stepsOf = (...steps: SaidStep[]) =>
      find('delay', steps).map(({ steps: [id] }) => id);
    expect(stepsOf(wait('a', 2), wait('b', 8), wait('c', 3))).toEqual(['b']);
    expect(stepsOf(wait('a', 3), wait('b', 4), wait('c', 3))).toEqual([
      'b',
      'a',
    ]);
    expect(
      stepsOf(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(id => wait(id, 1))),
    ).toEqual(['a', 'b', 'c']);
  });

  it('draw a queue together with the step behind it', () => {
    const delays = find('delay', [
      { id: 'a', waitTime: 0, processTime: 12 * HOUR },
      { id: 'queue', type: 'wait', waitTime: DAY, performers: [DESK] },
      { id: 'b', waitTime: 12 * HOUR, processTime: 0, performers: [ADVISING] },
    ]);
    expect(delays).toEqual([
      expect.objectContaining({
        statement: 'Work waits 1 d 12 h before “b”, 75 % of the lead time.',
        steps: ['queue', 'b'],
        refs: [DESK, ADVISING],
      }),
    ]);
  });

  it('say so where work waits in a queue and nothing follows', () => {
    expect(
      statements('delay', [
        { id: 'a', processTime: DAY },
        { id: 'queue', type: 'wait', waitTime: DAY },
      ]),
    ).toEqual(['Work waits 1 d in “queue”, 50 % of the lead time.']);
  });

  it('say so where the lead time is not fully known', () => {
    expect(
      statements('delay', [{ id: 'a' }, { id: 'b', waitTime: DAY }]),
    ).toEqual([
      'Work waits 1 d before “b”, 100 % of the lead time as far as it is known.',
    ]);
  });

  it('are none where hardly anything waits', () => {
    expect(
      find('delay', [{ id: 'a', waitTime: HOUR, processTime: 100 * DAY }]),
    ).toEqual([]);
    expect(find('delay', [{ id: 'a', waitTime: 0, processTime: 0 }])).toEqual(
      [],
    );
  });
});

describe('repeated effort', () => {
  it('is every rework loop', () => {
    expect(
      statements('repeated-effort', [
        { id: 'a', title: 'Build a schedule' },
        {
          id: 'b',
          title: 'Advisor review',
          type: 'decision',
          next: [
            { to: 'c' },
            { to: 'a', share: 0.28, when: 'It needs changes' },
            { to: 'b' },
          ],
        },
        { id: 'c' },
      ]),
    ).toEqual([
      '28 % of the work goes back from “Advisor review” to “Build a schedule” (“It needs changes”).',
      'Work goes through “Advisor review” again.',
    ]);
  });

  it('is every step whose output is often wrong, wherever it stands', () => {
    expect(
      find('repeated-effort', [
        { id: 'a', percentCompleteAndAccurate: 0.8 },
        {
          id: 'b',
          stage: 'support',
          performers: [DESK],
          percentCompleteAndAccurate: 0.795,
        },
      ]),
    ).toEqual([
      {
        kind: 'repeated-effort',
        statement:
          'Only 79.5 % of what comes out of “b” is complete and accurate.',
        steps: ['b'],
        refs: [DESK],
      },
    ]);
  });

  it('is not what is learned for the next pass', () => {
    expect(
      find('repeated-effort', [
        { id: 'a', stage: 'discover' },
        { id: 'b', stage: 'improve', next: [{ to: 'a' }] },
      ]),
    ).toEqual([]);
  });
});

describe('weak handoffs', () => {
  it('are told with their reasons', () => {
    expect(
      find('weak-handoff', [
        { id: 'a', title: 'Open', performers: [ADVISING] },
        { id: 'queue', type: 'wait' },
        { id: 'b', title: 'Run', performers: [DESK] },
      ]),
    ).toEqual([
      {
        kind: 'weak-handoff',
        statement:
          'The handoff from “Open” to “Run” is weak: neither step is a communication, the two share no practice and their teams are neither parent and child nor siblings.',
        steps: ['a', 'queue', 'b'],
        refs: [ADVISING, DESK],
      },
    ]);
  });

  it('are not those that hold', () => {
    expect(
      find('weak-handoff', [
        { id: 'a', type: 'communication', performers: [ADVISING] },
        { id: 'b', performers: [DESK] },
      ]),
    ).toEqual([]);
  });
});

describe('hidden dependencies', () => {
  const NOTES = 'resource:default/advising-notes';
  const API = 'api:default/audit';

  it('are what steps use and the offering declares nowhere', () => {
    const steps: SaidStep[] = [{ id: 'a', uses: [API, NOTES] }];
    const said = { undeclared: [NOTES], titles: { [NOTES]: 'Advising notes' } };
    expect(flowOf(steps, said).steps[0].hidden).toEqual([NOTES]);
    expect(find('hidden-dependency', steps, said)).toEqual([
      {
        kind: 'hidden-dependency',
        statement:
          '“a” uses “Advising notes”, which the offering declares nowhere.',
        steps: ['a'],
        refs: [NOTES],
      },
    ]);
  });

  it('are one for all the steps that share it', () => {
    const steps = ['a', 'b', 'c', 'd'].map(id => ({ id, uses: [NOTES] }));
    const said = { undeclared: [NOTES] };
    expect(statements('hidden-dependency', steps.slice(0, 2), said)).toEqual([
      '“a” and “b” use “advising-notes”, which the offering declares nowhere.',
    ]);
    expect(find('hidden-dependency', steps, said)).toEqual([
      expect.objectContaining({
        statement:
          '“a”, “b” and 2 more use “advising-notes”, which the offering declares nowhere.',
        steps: ['a', 'b', 'c', 'd'],
      }),
    ]);
  });

  it('are what the part behind a step needs, by its own relations', () => {
    const need = {
      part: 'component:default/builder',
      usedAs: ['component:default/builder', API],
      need: NOTES,
    };
    expect(
      find(
        'hidden-dependency',
        [
          { id: 'a', title: 'Build', uses: [need.part] },
          { id: 'b', title: 'Review', uses: [API] },
          { id: 'c', title: 'Remind', performers: [need.part] },
          { id: 'd', title: 'Confirm' },
        ],
        { hiddenNeeds: [need], titles: { [NOTES]: 'Advising notes' } },
      ),
    ).toEqual([
      {
        kind: 'hidden-dependency',
        statement:
          '“Build”, “Review” and “Remind” rely through “builder” on “Advising notes”, which the offering declares nowhere.',
        steps: ['a', 'b', 'c'],
        refs: [NOTES, need.part],
      },
    ]);
  });

  it('are one for all the parts that need the same', () => {
    const parts = ['component:default/one', 'component:default/two'];
    const hiddenNeeds = parts.map(part => ({
      part,
      usedAs: [part],
      need: NOTES,
    }));
    expect(
      statements('hidden-dependency', [{ id: 'a', uses: parts }], {
        hiddenNeeds,
      }),
    ).toEqual([
      '“a” relies through “one” and “two” on “advising-notes”, which the offering declares nowhere.',
    ]);
    expect(
      statements('hidden-dependency', [{ id: 'a', uses: [parts[1]] }], {
        hiddenNeeds,
      }),
    ).toEqual([
      '“a” relies through “two” on “advising-notes”, which the offering declares nowhere.',
    ]);
  });

  it('are told of a part that no step names, without a step to stand on', () => {
    const part = 'component:default/one';
    expect(
      find('hidden-dependency', [{ id: 'a' }], {
        hiddenNeeds: [{ part, usedAs: [part], need: NOTES }],
      }),
    ).toEqual([
      {
        kind: 'hidden-dependency',
        statement:
          'The part “one” needs “advising-notes”, which the offering declares nowhere.',
        steps: [],
        refs: [NOTES, part],
      },
    ]);
  });

  it('are suppliers that a step names and no one declares, by name or by ref', () => {
    const steps: SaidStep[] = [
      {
        id: 'a',
        suppliers: [
          { name: 'Messages Example' },
          { name: 'Post Example' },
          { name: DESK, ref: DESK },
        ],
      },
    ];
    const said = {
      undeclared: ['Messages Example', DESK],
      titles: { [DESK]: 'Help Desk' },
    };
    expect(
      flowOf(steps, said).steps[0].suppliers.map(({ declared }) => declared),
    ).toEqual([false, true, false]);
    expect(find('hidden-dependency', steps, said)).toEqual([
      expect.objectContaining({
        statement:
          '“a” relies on the supplier “Messages Example”, which the offering declares nowhere.',
        refs: [],
      }),
      expect.objectContaining({
        statement:
          '“a” relies on the supplier “Help Desk”, which the offering declares nowhere.',
        refs: [DESK],
      }),
    ]);
  });
});
