import type { OwnCriterion } from '@offerings/backstage-plugin-offerings-common';

/** Where a service says how it is brought back. */
export const RUNBOOK_ANNOTATION = 'operations.example/runbook';

/** Asks each service of an offering for a runbook, so that whoever is called at night knows what to do. */
export const runbookLinked: OwnCriterion = {
  id: 'runbook-linked',
  dimension: 'information-and-technology',
  question: 'Does each service link a runbook?',
  judge({ model, entityOf }) {
    const { services } = model.offering;
    if (services.length === 0) {
      return { notApplicable: 'there is no service to bring back' };
    }
    return services.map(ref => {
      const runbook = entityOf(ref)?.metadata.annotations?.[RUNBOOK_ANNOTATION];
      return {
        holds: runbook !== undefined,
        text: runbook ? `its runbook is ${runbook}` : 'it links no runbook',
        ref,
        field: 'metadata.annotations',
        fix: {
          entity: ref,
          field: 'metadata.annotations',
          summary: 'Link the runbook of the service.',
          yaml: {
            metadata: { annotations: { [RUNBOOK_ANNOTATION]: '<url>' } },
          },
        },
      };
    });
  },
};
