import type {
  Fix,
  Improvement,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';

function firstStepIn(model: ValueModel, stage: string): string | undefined {
  return model.stages.find(s => s.stage === stage)?.steps.at(0)?.step;
}

/**
 * What to type so that something learned is written down.
 *
 * @param learnedFrom - where it is learned
 * @param summary - what to do, in one sentence
 */
export function improvementFix(
  model: ValueModel,
  learnedFrom: Improvement['learnedFrom'],
  summary: string,
): Fix {
  const step = learnedFrom === 'support' && firstStepIn(model, 'support');
  return {
    entity: model.root,
    field: 'spec.improvements',
    summary,
    yaml: `spec:
  improvements:
    - title: <what was learned>
      learnedFrom: ${learnedFrom}
      learnedAt: ${step || '<the step or measure>'}
      changes: <the capability, service or step>
      status: proposed
`,
    editUrl: model.entities[model.root]?.editUrl,
  };
}
