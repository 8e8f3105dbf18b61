import type { CatalogueShape } from '../catalogue/generateCatalogue';
import type { Database } from '../benchmark';

/** What a portal's catalog can be filled with. */
export type Contents =
  /** A catalogue, and offerings of known sizes that are opened. */
  | { of: 'portal'; shape: CatalogueShape; opened: readonly OpenedOfferings[] }
  /** Entities of our kinds, or as many Components of the same weight with as many relations. */
  | { of: 'ours' | 'components'; shape: CatalogueShape }
  /** Value streams and graphs of known sizes, to be drawn. */
  | { of: 'pictures'; nodes: readonly number[] };

/** Offerings that are alike. */
export interface OpenedOfferings {
  /** How many entities each of them consists of. */
  entities: number;
  count: number;
}

/** What a portal is started with. */
export interface PortalSettings {
  database: Database;
  port: number;
  /** The teams whose entities a reader sees under the conditional policy. */
  teams: string[];
  /** The built app to serve; left out, there is none. */
  app?: AppSettings;
}

/** How an app was built. */
export interface AppSettings {
  /** The packages that it was built without. */
  without: readonly string[];
}

/** What a portal can be asked to do; it answers with what it took. */
export type Order =
  /** Has the empty catalog ingest entities, until every one of them is stitched. */
  | { do: 'ingest'; contents: Contents }
  /** Fills the empty catalog with what it would hold if it had ingested entities. */
  | { do: 'fill'; contents: Contents }
  /** Assesses every offering of the catalog. */
  | { do: 'snapshot' }
  /** Assesses the offerings that were opened since the last time. */
  | { do: 'refresh' }
  /** Reads every entity of the catalog once, as the plugin itself. */
  | { do: 'stream' }
  /** The same, and holds them all. */
  | { do: 'hold' }
  /** Lets everybody read everything, or only what their teams own. */
  | { do: 'allow'; what: 'everything' | 'own' };

/** In what it is counted what something takes: time, or memory that is held at a time. */
export type Measure = 'milliseconds' | 'bytes';

/** An order as it is sent. */
export interface MeasuredOrder {
  order: Order;
  measure: Measure;
}

/** What a portal says. */
export type Told =
  | { type: 'ready' }
  | { type: 'done'; took: number }
  | { type: 'failed'; message: string };
