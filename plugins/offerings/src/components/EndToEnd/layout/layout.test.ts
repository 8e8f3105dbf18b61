import { ENROLL, RECOVER, enrollmentModel } from '../__testUtils__/enrollment';
import { modelOf } from '../__testUtils__/model';
import { streamOf, type StepSpec } from '../__testUtils__/streams';
import { layout } from './layout';
import { stepKey } from './mapSteps';
import type { MapLayout } from './types';

const enrollment = enrollmentModel();
const [enroll] = enrollment.flows;

function layoutOf(specs: StepSpec[]): MapLayout {
  const model = modelOf([streamOf('valuestream:default/test', specs)]);
  return layout(model, model.flows);
}

function nodeOf(map: MapLayout, step: string) {
  const found = map.nodes.find(node => node.step.id === step);
  if (!found) {
    throw new Error(`no ${step} on the map`);
  }
  return found;
}

const TEAM = { performers: ['group:default/team'] };

describe('layout', () => {
  it('has a column for each of the nine stages, side by side', () => {
    const { columns, size } = layout(enrollment, [enroll]);
    expect(columns.map(column => column.stage)).toEqual([
      'discover',
      'design',
      'acquire',
      'build',
      'transition',
      'operate',
      'deliver',
      'support',
      'improve',
    ]);
    for (const [index, column] of columns.slice(1).entries()) {
      expect(column.x).toBeCloseTo(columns[index].x + columns[index].width);
    }
    const last = columns[8];
    expect(last.x + last.width).toBeCloseTo(size.width);
  });

  it('tells a hole from a stage that is not needed and from one that another value stream covers', () => {
    const [, recover] = enrollment.flows;
    const states = (map: MapLayout) =>
      Object.fromEntries(map.columns.map(c => [c.stage, c.state]));
    expect(states(layout(enrollment, [enroll]))).toMatchObject({
      discover: 'filled',
      design: 'hole',
      acquire: 'not-needed',
    });
    expect(states(layout(enrollment, [recover]))).toMatchObject({
      discover: 'elsewhere',
      design: 'hole',
      support: 'filled',
    });
  });

  it('puts stakeholders first, then the owner, teams and suppliers', () => {
    const { lanes } = layout(enrollment, [enroll]);
    expect(lanes.map(({ lane }) => [lane.title, lane.kind])).toEqual([
      ['Students', 'stakeholder'],
      ['Enrollment Product Team', 'owner'],
      ['Enrollment Communications', 'team'],
      ['Advising Office', 'team'],
      ['Service Desk', 'team'],
      ['Identity Supplier', 'supplier'],
    ]);
  });

  it('puts a step of nobody in a lane of its own, at the bottom', () => {
    const map = layoutOf([
      { id: 'a', title: 'A', stage: 'design' },
      { id: 'b', title: 'B', stage: 'build', ...TEAM },
    ]);
    expect(map.lanes.map(({ lane }) => lane.kind)).toEqual(['team', 'nobody']);
    expect(nodeOf(map, 'a').lane).toBe('nobody');
  });

  it('puts a queue of nobody in front of whoever takes the work from it', () => {
    const map = layoutOf([
      { id: 'queue', title: 'Queue', stage: 'deliver', type: 'wait' },
      { id: 'work', title: 'Work', stage: 'deliver', ...TEAM },
    ]);
    expect(nodeOf(map, 'queue').lane).toBe('group:default/team');
  });

  it('puts a step with several performers in the lane of the first known one', () => {
    const specs: StepSpec[] = [
      {
        id: 'a',
        title: 'A',
        stage: 'design',
        performers: ['group:default/gone', 'group:default/team'],
      },
    ];
    const model = modelOf([streamOf('valuestream:default/test', specs)]);
    delete model.entities['group:default/gone'];
    expect(layout(model, model.flows).nodes[0].lane).toBe('group:default/team');
  });

  it('shows a performer that is not to be seen in a lane that says so', () => {
    const specs: StepSpec[] = [
      {
        id: 'a',
        title: 'A',
        stage: 'design',
        performers: ['group:default/gone'],
      },
    ];
    const model = { ...modelOf([streamOf('valuestream:default/test', specs)]) };
    const [{ lane }] = layout({ ...model, entities: {} }, model.flows).lanes;
    expect(lane).toMatchObject({ kind: 'unresolved', title: 'gone' });
  });

  it('places steps of one stage and lane side by side, in the order of the flow', () => {
    const map = layoutOf([
      { id: 'a', title: 'A', stage: 'design', ...TEAM },
      { id: 'b', title: 'B', stage: 'design', ...TEAM },
      { id: 'c', title: 'C', stage: 'design', ...TEAM },
    ]);
    expect(map.nodes.map(node => node.cell)).toEqual([
      { column: 1, row: 0 },
      { column: 2, row: 0 },
      { column: 3, row: 0 },
    ]);
  });

  it('places what goes on in parallel in one lane above each other', () => {
    const map = layoutOf([
      { id: 'fork', title: 'Fork', stage: 'design', ...TEAM, next: ['a', 'b'] },
      { id: 'a', title: 'A', stage: 'build', ...TEAM, next: [] },
      { id: 'b', title: 'B', stage: 'build', ...TEAM, next: [] },
    ]);
    expect(nodeOf(map, 'a').x).toBe(nodeOf(map, 'b').x);
    expect(nodeOf(map, 'a').y).toBeLessThan(nodeOf(map, 'b').y);
  });

  it('draws what was learned over everything else', () => {
    const { edges, nodes } = layout(enrollment, [enroll]);
    const learning = edges.find(({ edge }) => edge.kind === 'learning');
    const top = Math.min(...nodes.map(node => node.y));
    expect(Math.min(...(learning?.points ?? []).map(p => p.y))).toBeLessThan(
      top,
    );
  });

  it('lets rework leave and arrive at the top or bottom of its steps', () => {
    const map = layout(enrollment, [enroll]);
    const rework = map.edges.find(({ edge }) => edge.kind === 'rework');
    const from = nodeOf(map, 'advisor-review');
    const to = nodeOf(map, 'build-a-schedule');
    expect(rework?.points[0].y).toBe(from.y);
    expect(rework?.points[rework.points.length - 1].y).toBe(to.y + to.height);
  });

  it('puts words on edges without covering a step', () => {
    const { edges, nodes } = layout(enrollment, [enroll], {
      labelOf: ({ edge }) => edge.when,
    });
    const labels = edges.flatMap(({ label }) => label ?? []);
    expect(labels).toHaveLength(6);
    for (const label of labels) {
      for (const node of nodes) {
        const apart =
          label.x + label.width <= node.x ||
          node.x + node.width <= label.x ||
          label.y + label.height <= node.y ||
          node.y + node.height <= label.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('fills the width that there is', () => {
    const width = 2400;
    expect(layout(enrollment, [enroll], { width }).size.width).toBeCloseTo(
      width,
    );
  });

  it('shows several value streams on one map', () => {
    const { nodes } = layout(enrollment, enrollment.flows);
    expect(nodes).toHaveLength(22);
    expect(nodes.map(node => node.key)).toContain(stepKey(ENROLL, 'intent'));
    expect(nodes.map(node => node.key)).toContain(stepKey(RECOVER, 'report'));
  });

  it('places practices beneath the lanes, at the stages where they work', () => {
    const { practices, columns, lanesBottom } = layout(enrollment, [enroll]);
    const bands = practices.filter(p => p.practice === 'change-enablement');
    expect(bands).toHaveLength(1);
    const [build, transition] = [columns[3], columns[4]];
    expect(bands[0].y).toBeGreaterThan(lanesBottom);
    expect(bands[0].x).toBeGreaterThanOrEqual(build.x);
    expect(bands[0].x + bands[0].width).toBeLessThanOrEqual(
      transition.x + transition.width,
    );
  });

  it('names an absent practice where it would be expected', () => {
    const { practices, columns } = layout(enrollment, [enroll], {
      bandLabelOf: ({ title, absent }) => (absent ? `no ${title}` : title),
    });
    const [band] = practices.filter(p => p.practice === 'service-design');
    expect(band).toMatchObject({
      absent: true,
      label: { text: 'no Service design' },
    });
    expect(band.x).toBeGreaterThanOrEqual(columns[1].x);
  });

  it('keeps the words of an empty stage off the arrows', () => {
    const { columns, edges } = layout(enrollment, [enroll]);
    const { x, note } = columns[1];
    const crossing = edges.flatMap(({ points }) =>
      points
        .slice(1)
        .filter(
          (to, i) =>
            points[i].y === to.y &&
            Math.min(points[i].x, to.x) < x &&
            Math.max(points[i].x, to.x) > x,
        )
        .map(to => Math.abs(to.y - note.y)),
    );
    expect(Math.min(...crossing)).toBeGreaterThan(40);
  });

  it('copes with a value stream that has no steps', () => {
    const model = modelOf([streamOf('valuestream:default/test', [])]);
    const map = layout(model, model.flows);
    expect(map.nodes).toEqual([]);
    expect(map.columns).toHaveLength(9);
  });
});
