import { STAGES, type Stage } from '../vocabularies';
import { changed, LENDING, modelOf, offering, practice } from '../testing';

/** The stages of an offering whose only stream has one step in each of some stages. */
function stagesWith(...stages: Stage[]) {
  const steps = stages.map(stage => ({
    id: `in-${stage}`,
    title: `In ${stage}`,
    stage,
  }));
  return modelOf(changed(offering(), LENDING.stream, 'spec.steps', steps))
    .stages;
}

function holesWith(...stages: Stage[]): Stage[] {
  return stagesWith(...stages)
    .filter(({ hole }) => hole)
    .map(({ stage }) => stage);
}

describe('the stages', () => {
  it('are all nine, in order, whatever is there', () => {
    expect(stagesWith().map(({ stage }) => stage)).toEqual([...STAGES]);
  });

  it('show their steps and who performs them', () => {
    const operate = modelOf(offering()).stages.find(
      ({ stage }) => stage === 'operate',
    );
    expect(operate).toEqual({
      stage: 'operate',
      steps: [{ valueStream: LENDING.stream, step: 'open', title: 'Open' }],
      performers: [LENDING.desk],
      practices: [],
      needed: true,
      hole: false,
    });
  });

  it('show the practices that work there: as they say, or as a step names them', () => {
    const entities = [
      ...changed(offering(), LENDING.stream, 'spec.steps[4].practices', [
        'opening',
      ]),
      practice({ name: 'opening', spec: { practice: 'opening-hours' } }),
      practice({
        name: 'cleaning',
        spec: {
          practice: 'cleaning',
          stages: ['operate'],
          supports: ['service:lending-desk'],
        },
      }),
    ];
    const operate = modelOf(entities).stages.find(
      ({ stage }) => stage === 'operate',
    );
    expect(operate?.practices).toEqual(['cleaning', 'opening-hours']);
  });

  it('are holes where no step of any stream is in them', () => {
    expect(holesWith('discover', 'design', 'build', 'deliver')).toEqual([
      'transition',
      'operate',
      'support',
      'improve',
    ]);
  });

  it('are all filled in the complete offering', () => {
    expect(modelOf(offering()).stages.filter(({ hole }) => hole)).toEqual([]);
  });
});

describe('acquire and build', () => {
  const needed = (...stages: Stage[]) =>
    stagesWith(...stages)
      .filter(({ stage }) => stage === 'acquire' || stage === 'build')
      .map(stage => [stage.stage, stage.needed, stage.hole]);

  it('stand in for each other', () => {
    expect(needed('acquire')).toEqual([
      ['acquire', true, false],
      ['build', false, false],
    ]);
    expect(needed('build')).toEqual([
      ['acquire', false, false],
      ['build', true, false],
    ]);
  });

  it('are both needed where both are there, and both a hole where neither is', () => {
    expect(needed('acquire', 'build')).toEqual([
      ['acquire', true, false],
      ['build', true, false],
    ]);
    expect(needed('deliver')).toEqual([
      ['acquire', true, true],
      ['build', true, true],
    ]);
  });
});

describe('the reach of a model', () => {
  const reachWith = (...stages: Stage[]) =>
    modelOf(
      changed(
        offering(),
        LENDING.stream,
        'spec.steps',
        stages.map(stage => ({ id: stage, title: stage, stage })),
      ),
    ).reach;

  it.each<[string, Stage[]]>([
    ['only-design', ['discover', 'design']],
    ['only-design', ['design']],
    ['only-release', ['build', 'transition']],
    ['only-release', ['acquire']],
    ['only-support', ['operate', 'support']],
    ['only-support', ['support']],
    ['partial', ['design', 'build']],
    ['partial', ['support', 'improve']],
    ['none', []],
  ])('is %s with steps in %j', (reach, stages) => {
    expect(reachWith(...stages).reach).toBe(reach);
  });

  it('says by name what a model that stops too early leaves out', () => {
    expect(reachWith('design').statement).toBe(
      'Only design: nothing says how it is made, used, supported or improved.',
    );
    expect(reachWith('transition').statement).toMatch(/^Only release: /);
    expect(reachWith('support').statement).toMatch(/^Only support: /);
  });

  it('names the holes of a model that goes further', () => {
    expect(
      reachWith('discover', 'design', 'build', 'transition', 'deliver'),
    ).toEqual({
      reach: 'partial',
      statement: 'No step is in: Operate, Support, Improve.',
    });
  });

  it('is end to end without a hole', () => {
    expect(modelOf(offering()).reach).toEqual({
      reach: 'end-to-end',
      statement: 'The whole journey, from the first need to improvement.',
    });
  });
});
