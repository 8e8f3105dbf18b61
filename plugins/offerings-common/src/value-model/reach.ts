import type { Reach, StageModel } from '../api';
import { stageTitle, type OwnTerms, type Stage } from '../vocabularies';

const ONE_SIDED: ReadonlyArray<{
  reach: Reach['reach'];
  stages: readonly Stage[];
  statement: string;
}> = [
  {
    reach: 'only-design',
    stages: ['discover', 'design'],
    statement:
      'Only design: nothing says how it is made, used, supported or improved.',
  },
  {
    reach: 'only-release',
    stages: ['acquire', 'build', 'transition'],
    statement:
      'Only release: nothing says where the need comes from, or how it is used, supported and improved.',
  },
  {
    reach: 'only-support',
    stages: ['operate', 'support'],
    statement:
      'Only support: nothing says where the need comes from, or how it is made, used and improved.',
  },
];

/** Says how much of the journey the value streams cover, and names the models that stop too early. */
export function describeReach(stages: StageModel[], own?: OwnTerms): Reach {
  const present = stages.filter(({ steps }) => steps.length > 0);
  if (present.length === 0) {
    return { reach: 'none', statement: 'No value stream shows the journey.' };
  }
  const oneSided = ONE_SIDED.find(side =>
    present.every(({ stage }) => side.stages.includes(stage)),
  );
  if (oneSided) {
    return { reach: oneSided.reach, statement: oneSided.statement };
  }
  const holes = stages.filter(({ hole }) => hole);
  if (holes.length === 0) {
    return {
      reach: 'end-to-end',
      statement: 'The whole journey, from the first need to improvement.',
    };
  }
  const names = holes.map(({ stage }) => stageTitle(stage, own)).join(', ');
  return { reach: 'partial', statement: `No step is in: ${names}.` };
}
