import type { OwnCriterion } from '../value-model';
import { criterionOf, LENDING, modelOf, offering } from '../testing';

const ANNOTATION = 'library.example/runbook';

/** Asks each service of an offering for a runbook. */
const runbookLinked: OwnCriterion = {
  id: 'runbook-linked',
  dimension: 'information-and-technology',
  question: 'Does each service link a runbook?',
  judge: ({ model, entityOf }) =>
    model.offering.services.map(ref => ({
      holds: Boolean(entityOf(ref)?.metadata.annotations?.[ANNOTATION]),
      text: 'a runbook',
      ref,
      field: 'metadata.annotations',
      fix: {
        entity: ref,
        field: 'metadata.annotations',
        summary: 'Link the runbook.',
        yaml: { metadata: { annotations: { [ANNOTATION]: '<url>' } } },
      },
    })),
};

function judgedBy(criterion: OwnCriterion, entities = offering()) {
  const model = modelOf(entities, { settings: { ownCriteria: [criterion] } });
  return { model, answer: criterionOf(model, criterion.id) };
}

const withRunbook = () =>
  offering().map(entity =>
    entity.kind === 'Service'
      ? {
          ...entity,
          metadata: {
            ...entity.metadata,
            annotations: { [ANNOTATION]: 'https://runbooks.library.example' },
          },
        }
      : entity,
  );

describe('a criterion of an organisation', () => {
  it('is met by what holds', () => {
    const { answer, model } = judgedBy(runbookLinked, withRunbook());

    expect(answer).toMatchObject({
      question: 'Does each service link a runbook?',
      result: 'met',
      score: 1,
      evidence: [{ ref: LENDING.service, holds: true }],
    });
    expect(model.verdict).toEqual(modelOf(withRunbook()).verdict);
  });

  it('counts in its dimension, and says what to write', () => {
    const { answer, model } = judgedBy(runbookLinked);

    expect(answer).toMatchObject({
      result: 'missing',
      fix: {
        entity: LENDING.service,
        yaml: `metadata:\n  annotations:\n    ${ANNOTATION}: <url>\n`,
      },
    });
    const coverage = (of: typeof model) =>
      of.dimensions.find(
        ({ dimension }) => dimension === 'information-and-technology',
      )?.coverage;
    expect(coverage(model)).toBeLessThan(coverage(modelOf(offering()))!);
    expect(model.verdict.next?.criteria).toContain('runbook-linked');
  });

  it('is unknown where a service is not visible, as seeing more must not lower it', () => {
    const model = modelOf(withRunbook(), {
      settings: { ownCriteria: [runbookLinked] },
      hidden: [LENDING.service],
    });
    const answer = criterionOf(model, 'runbook-linked');

    expect(answer).toMatchObject({ result: 'unknown', score: 0 });
  });

  it('says of nothing to look at that it is a miss', () => {
    const { answer } = judgedBy({ ...runbookLinked, judge: () => [] });

    expect(answer).toMatchObject({
      result: 'missing',
      evidence: [{ text: 'there is nothing to look at' }],
    });
  });

  it('may not apply, and then counts for nothing', () => {
    const { answer, model } = judgedBy({
      ...runbookLinked,
      judge: () => ({ notApplicable: 'nobody runs it' }),
    });

    expect(answer).toMatchObject({ result: 'not-applicable' });
    expect(model.verdict).toEqual(modelOf(offering()).verdict);
  });

  it('can be disabled as any other', () => {
    const model = modelOf(offering(), {
      settings: {
        ownCriteria: [runbookLinked],
        disabledCriteria: ['runbook-linked'],
      },
    });

    expect(model.dimensions).toEqual(modelOf(offering()).dimensions);
  });
});
