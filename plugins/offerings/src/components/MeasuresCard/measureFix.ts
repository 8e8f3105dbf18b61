import {
  FIRST_METRICS,
  PERSPECTIVE_TERMS,
  type Fix,
  type Perspective,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';

function measureYaml(perspective: Perspective): string {
  const side = PERSPECTIVE_TERMS[perspective].title.toLocaleLowerCase('en-US');
  return `    - name: <measure of ${side}>
      metric: ${FIRST_METRICS[perspective]}
      unit: <unit>
      source: <url>
`;
}

/**
 * What to type so that some sides of an offering are measured.
 *
 * @param summary - what to do, in one sentence
 */
export function measureFix(
  model: ValueModel,
  perspectives: readonly Perspective[],
  summary: string,
): Fix {
  return {
    entity: model.root,
    field: 'spec.measures',
    summary,
    yaml: `spec:
  measures:
${perspectives.map(measureYaml).join('')}`,
    editUrl: model.entities[model.root]?.editUrl,
  };
}
