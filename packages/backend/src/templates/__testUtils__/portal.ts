import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import templateKind from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import type { JsonObject } from '@backstage/types';
import offeringsKinds from '@offerings/backstage-plugin-catalog-backend-module-offerings';
import offeringsActions from '@offerings/backstage-plugin-scaffolder-backend-module-offerings';
import request from 'supertest';
import { catalogConfig } from './examples';

/** How a run of a template ended. */
export interface TemplateRun {
  status: 'completed' | 'failed';
  /** What the page of the run shows; there is none where it failed. */
  output?: { text: Array<{ title: string; content: string }> };
  /** Why it failed. */
  error?: { name: string; message: string };
}

async function until<TResult>(
  look: () => Promise<TResult | undefined>,
): Promise<TResult> {
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await sleep(20);
  }
}

/** The parts of the example portal that run templates, with its catalog. */
export async function startPortal() {
  const { server } = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({ data: { catalog: catalogConfig() } }),
      catalogPlugin,
      templateKind,
      offeringsKinds,
      scaffolderPlugin,
      offeringsActions,
    ],
  });

  const existing = async (refs: string[]): Promise<Set<string>> => {
    const { body } = await request(server)
      .post('/api/catalog/entities/by-refs')
      .send({ entityRefs: refs, fields: ['kind'] });
    return new Set(refs.filter((_, index) => Boolean(body.items[index])));
  };

  const submit = (templateRef: string, values: JsonObject) =>
    request(server)
      .post('/api/scaffolder/v2/tasks')
      .send({ templateRef, values });

  return {
    /** Which of some full refs the catalog has. */
    existing,
    /** Waits until the catalog has all of some full refs. */
    awaitEntities: (refs: string[]) =>
      until(async () => {
        const found = await existing(refs);
        return found.size === refs.length ? found : undefined;
      }),
    /** Asks for a run, as the form does when it is sent. */
    submit,
    /** Runs a template to its end. */
    async run(templateRef: string, values: JsonObject): Promise<TemplateRun> {
      const { body: task } = await submit(templateRef, values).expect(201);
      return until(async () => {
        const { body: events } = await request(server).get(
          `/api/scaffolder/v2/tasks/${task.id}/events`,
        );
        const end = events.find(
          ({ type }: { type: string }) => type === 'completion',
        );
        return (
          end && {
            ...end.body,
            status: end.body.error ? 'failed' : 'completed',
          }
        );
      });
    },
  };
}

/** A portal that runs. */
export type Portal = Awaited<ReturnType<typeof startPortal>>;
