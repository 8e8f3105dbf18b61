import { createBackend } from '@backstage/backend-defaults';
import type { Entity } from '@backstage/catalog-model';
import { entitiesOf } from '../contents';
import type { MeasuredOrder, Order, PortalSettings, Told } from '../messages';
import { CatalogAccess, catalogModule } from './catalogAccess';
import { configOf } from './config';
import { MEASURES } from './measures';
import { policyModule, SwitchablePolicy } from './policy';
import { tasksOnDemand } from './tasks';

const access = new CatalogAccess();
const policy = new SwitchablePolicy();
const tasks = tasksOnDemand();

async function start(settings: PortalSettings) {
  const backend = createBackend();
  backend.add(configOf(settings));
  backend.add(tasks.feature);
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(catalogModule(access));
  backend.add(
    import('@offerings/backstage-plugin-catalog-backend-module-offerings'),
  );
  backend.add(import('@offerings/backstage-plugin-offerings-backend'));
  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(policyModule(policy));
  if (settings.app) backend.add(import('@backstage/plugin-app-backend'));
  await backend.start();
}

/** Reads every entity, a batch at a time. */
async function* batches(): AsyncIterable<Entity[]> {
  yield* access.stream?.() ?? [];
}

/** Prepares what is ordered; what it gives is measured, and holds what it resolves with. */
function prepare(order: Order): () => Promise<unknown> {
  switch (order.do) {
    case 'ingest':
    case 'fill': {
      const entities = entitiesOf(order.contents);
      return () => access[order.do](entities);
    }
    case 'refresh':
      return () => tasks.run('offerings-portfolio-refresh');
    case 'snapshot':
      return () => tasks.run('offerings-portfolio-snapshot');
    case 'stream':
      return async () => {
        for await (const batch of batches()) void batch;
      };
    case 'hold':
      return async () => {
        const held: Entity[][] = [];
        for await (const batch of batches()) held.push(batch);
        return held;
      };
    default:
      return async () => {
        policy.isConditional = order.what === 'own';
      };
  }
}

async function follow({ order, measure }: MeasuredOrder): Promise<Told> {
  try {
    const work = prepare(order);
    return { type: 'done', took: await MEASURES[measure](work) };
  } catch (error) {
    return { type: 'failed', message: String(error) };
  }
}

const tell = (told: Told) => process.send?.(told);

process.on('message', async (order: MeasuredOrder) =>
  tell(await follow(order)),
);
process.on('disconnect', () => process.exit());

start(JSON.parse(process.argv[2])).then(() => tell({ type: 'ready' }));
