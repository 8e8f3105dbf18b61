import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Database } from '../benchmark';
import type { Rounds } from '../harness/measureTogether';
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

/** The sizes of the offerings that are opened. */
const OPENED_SIZES = [61, 273];

/** In each round one offering of each size is opened that nobody opened before. */
export function openingRounds({ isQuick }: { isQuick: boolean }): Rounds {
  return isQuick ? { warmUp: 1, counted: 2 } : { warmUp: 2, counted: 7 };
}

/** Two more than there are rounds: those are the ones which are opened over and over. */
function openedOfferings(request: PortalRequest): OpenedOfferings[] {
  const { warmUp, counted } = openingRounds(request);
  const count = 2 + warmUp + counted;
  return OPENED_SIZES.map(entities => ({ entities, count }));
}

/** What a portal holds. */
export interface PortalRequest {
  database: Database;
  /** How many entities there are besides those of the offerings that are opened. */
  size: number;
  isQuick: boolean;
  /** The offerings of known sizes that it needs; left out, as many as are opened in all rounds of the view. */
  opened?: OpenedOfferings[];
  note(text: string): void;
}

const running = new Map<string, Promise<Portal>>();

/**
 * A portal with a full catalog, into which the reader is signed in; the same one whoever asks for it. Who needs fewer offerings
 * asks later.
 */
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

async function startPortal(request: PortalRequest): Promise<Portal> {
  const { database, size, note, opened = openedOfferings(request) } = request;
  const corners = Math.ceil(size / ENTITIES_PER_CORNER);
  const shape = { seed: SEED, corners, mix: PORTAL_MIX };
  const portal = await Portal.start({ database, teams: teamsIn(shape) });
  try {
    const contents = {
      of: 'portal' as const,
      shape,
      opened,
    };
    const seconds = (await portal.order({ do: 'fill', contents })) / 1000;
    note(`${size} entities on ${database} in ${Math.round(seconds)} s`);
    return portal;
  } catch (error) {
    await portal.stop();
    throw error;
  }
}
