import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { enrollmentValueModel } from '../../testing/valueModel';
import { practiceMatrix } from './matrix';

const [step, next] = enrollmentValueModel().flows[0].steps;
const stream = enrollmentValueModel().flows[0].valueStream;

function matrixWith(items: ValueModel['practices']['items']) {
  return practiceMatrix(
    enrollmentValueModel({ practices: { items, absent: [] } }),
  );
}

const incidents = {
  practice: 'incident-management',
  title: 'Incident management',
  essential: true,
  entities: ['practice:default/incidents'],
  stages: [step.stage],
  steps: [{ valueStream: stream, step: step.id, title: step.title }],
};

describe('practiceMatrix', () => {
  it('lists the eight always, absent or not', () => {
    const { essential } = matrixWith([incidents]);

    expect(essential).toHaveLength(8);
    expect(
      essential.filter(({ isAbsent }) => !isAbsent).map(row => row.practice),
    ).toEqual(['incident-management']);
    expect(essential.every(({ cells }) => cells.length === 9)).toBe(true);
  });

  it('puts each step into the stage that it belongs to', () => {
    const { essential } = matrixWith([incidents]);
    const row = essential.find(each => !each.isAbsent);

    for (const cell of row?.cells ?? []) {
      expect(cell.steps).toEqual(
        cell.stage === step.stage ? incidents.steps : [],
      );
    }
  });

  it('knows a stage that the practice states and no step names', () => {
    const stage = next.stage === step.stage ? 'operate' : next.stage;
    const { essential } = matrixWith([{ ...incidents, stages: [stage] }]);
    const cell = essential
      .find(each => !each.isAbsent)
      ?.cells.find(each => each.stage === stage);

    expect(cell).toEqual({ stage, steps: [], isAtWork: true });
  });

  it('sorts all others by title', () => {
    const other = { ...incidents, essential: false, steps: [] };
    const { others } = matrixWith([
      { ...other, practice: 'z', title: 'Zeal' },
      { ...other, practice: 'a', title: 'Awe' },
    ]);

    expect(others.map(({ title }) => title)).toEqual(['Awe', 'Zeal']);
  });
});
