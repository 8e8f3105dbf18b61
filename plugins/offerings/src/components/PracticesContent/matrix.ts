import {
  ESSENTIAL_PRACTICES,
  STAGES,
  type PracticeAtWork,
  type Stage,
  type StepReference,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';

/** What a practice does in one stage. */
export interface MatrixCell {
  stage: Stage;
  /** The steps of the stage that name the practice. */
  steps: StepReference[];
  /** The practice works in the stage, by its own word or by that of a step. */
  isAtWork: boolean;
}

/** One practice of the matrix. */
export interface MatrixRow {
  practice: string;
  title: string;
  /** The entities that put it to work; none where it is absent. */
  entities: string[];
  isAbsent: boolean;
  /** One for each of the nine stages, in order. */
  cells: MatrixCell[];
}

/** The matrix: the eight that a whole journey leans on, absent or not, then all others by title. */
export interface Matrix {
  essential: MatrixRow[];
  others: MatrixRow[];
}

function stageOfSteps({ flows }: ValueModel): Map<string, Stage> {
  return new Map(
    flows.flatMap(flow =>
      flow.steps.map(
        ({ id, stage }) => [keyOf(flow.valueStream, id), stage] as const,
      ),
    ),
  );
}

function keyOf(valueStream: string, step: string): string {
  return `${valueStream} ${step}`;
}

function absentRow(practice: string): MatrixRow {
  return {
    practice,
    title: practice,
    entities: [],
    isAbsent: true,
    cells: STAGES.map(stage => ({ stage, steps: [], isAtWork: false })),
  };
}

function rowOf(item: PracticeAtWork, stages: Map<string, Stage>): MatrixRow {
  const { practice, title, entities } = item;
  return {
    practice,
    title,
    entities,
    isAbsent: false,
    cells: STAGES.map(stage => ({
      stage,
      steps: item.steps.filter(
        ({ valueStream, step }) =>
          stages.get(keyOf(valueStream, step)) === stage,
      ),
      isAtWork: item.stages.includes(stage),
    })),
  };
}

/**
 * The practices of an offering by the stages in which they work.
 *
 * @param titled - gives a practice its title, which the others are sorted by
 */
export function practiceMatrix(
  model: ValueModel,
  titled: (row: MatrixRow) => MatrixRow = row => row,
): Matrix {
  const stages = stageOfSteps(model);
  const { items } = model.practices;
  return {
    essential: ESSENTIAL_PRACTICES.map(id => {
      const item = items.find(({ practice }) => practice === id);
      return titled(item ? rowOf(item, stages) : absentRow(id));
    }),
    others: items
      .filter(({ essential }) => !essential)
      .map(item => titled(rowOf(item, stages)))
      .sort((a, b) => a.title.localeCompare(b.title)),
  };
}
