import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import offeringsPlugin from '@offerings/backstage-plugin-offerings-backend';
import type {
  Criterion,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import request from 'supertest';
import offeringsModuleRunbookCriterion from '.';
import { RUNBOOK_ANNOTATION } from './runbookLinked';

jest.setTimeout(60_000);

function helpDesk(annotations?: Record<string, string>): Entity {
  return {
    apiVersion: 'offerings/v1alpha1',
    kind: 'Service',
    metadata: { name: 'help-desk', namespace: 'default', annotations },
    spec: {
      type: 'support',
      lifecycle: 'production',
      owner: 'desk',
      need: 'People get stuck.',
    },
  };
}

async function judge(
  entity: Entity,
  assessment = {},
): Promise<Criterion | undefined> {
  const backend = await startTestBackend({
    features: [
      offeringsPlugin,
      offeringsModuleRunbookCriterion,
      catalogServiceMock.factory({ entities: [entity] }),
      mockServices.rootConfig.factory({ data: { offerings: { assessment } } }),
    ],
  });
  const { body } = await request(backend.server)
    .get('/api/offerings/v1/offerings/service/default/help-desk')
    .expect(200);
  await backend.stop();
  const model: ValueModel = body;
  return model.dimensions
    .flatMap(({ criteria }) => criteria)
    .find(({ id }) => id === 'runbook-linked');
}

describe('a portal with the criterion', () => {
  it('asks a service for its runbook, and says what to write', async () => {
    expect(await judge(helpDesk())).toMatchObject({
      question: 'Does each service link a runbook?',
      result: 'missing',
      evidence: [{ text: 'it links no runbook', holds: false }],
      fix: {
        entity: 'service:default/help-desk',
        yaml: `metadata:\n  annotations:\n    ${RUNBOOK_ANNOTATION}: <url>\n`,
      },
    });
  });

  it('takes one for an answer', async () => {
    const url = 'https://runbooks.example/help-desk';

    expect(await judge(helpDesk({ [RUNBOOK_ANNOTATION]: url }))).toMatchObject({
      result: 'met',
      evidence: [{ text: `its runbook is ${url}` }],
    });
  });

  it('does not ask where the criterion is disabled', async () => {
    expect(
      await judge(helpDesk(), { disabledCriteria: ['runbook-linked'] }),
    ).toBeUndefined();
  });
});
