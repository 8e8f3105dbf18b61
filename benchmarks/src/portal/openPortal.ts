import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Database } from '../benchmark';
import {
  generateCatalogue,
  PORTAL_MIX,
  type CatalogueShape,
} from '../catalogue/generateCatalogue';
import type { OpenedOfferings } from './messages';
import { Portal } from './Portal';

const SEED = 20_261_104;
const ENTITIES_PER_CORNER = 20;

/** So many of the teams in a hundred are the reader's, where the policy asks for it. */
const OWN_TEAMS_PERCENT = 10;

/** The offerings that are opened: each is there so many times, as nobody opens one for the first time twice. */
export const OPENED: readonly OpenedOfferings[] = [
  { entities: 61, count: 10 },
  { entities: 273, count: 10 },
];

/** What a portal holds. */
export interface PortalRequest {
  database: Database;
  /** How many entities there are besides those of the offerings that are opened. */
  size: number;
  note(text: string): void;
}

const running = new Map<string, Promise<Portal>>();

/** A portal with a full catalog, into which the reader is signed in; the same one whoever asks for it. */
export async function openPortal(request: PortalRequest): Promise<Portal> {
  const key = `${request.database} ${request.size}`;
  const opening = running.get(key) ?? startPortal(request);
  running.set(key, opening);
  const portal = await opening;
  await portal.signIn();
  return portal;
}

/** Ends every portal that runs. */
export async function closePortals() {
  const portals = [...running.values()];
  running.clear();
  for (const portal of portals) {
    await portal.then(
      each => each.stop(),
      () => undefined,
    );
  }
}

function teamsIn(shape: CatalogueShape): string[] {
  const teams = generateCatalogue(shape)
    .filter(({ kind }) => kind === 'Group')
    .map(entity => stringifyEntityRef(entity));
  return teams.slice(0, Math.ceil((teams.length * OWN_TEAMS_PERCENT) / 100));
}

async function startPortal({ database, size, note }: PortalRequest) {
  const corners = Math.ceil(size / ENTITIES_PER_CORNER);
  const shape = { seed: SEED, corners, mix: PORTAL_MIX };
  const portal = await Portal.start({ database, teams: teamsIn(shape) });
  try {
    const contents = { of: 'portal' as const, shape, opened: OPENED };
    const seconds = (await portal.order({ do: 'fill', contents })) / 1000;
    note(`${size} entities on ${database} in ${Math.round(seconds)} s`);
    return portal;
  } catch (error) {
    await portal.stop();
    throw error;
  }
}
