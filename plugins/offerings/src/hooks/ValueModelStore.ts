import { toError } from '@backstage/errors';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import type { OfferingsApi } from '../api';

/** The part of the API that is needed here. */
type ValueModels = Pick<OfferingsApi, 'getValueModel'>;

/** Cards and tabs that mount within this time share one answer; in milliseconds. */
const FRESH_FOR = 30_000;

/** What is known of one value model at the moment. */
export interface ValueModelState {
  loading: boolean;
  model?: ValueModel;
  error?: Error;
}

/** Which value model is meant. */
export interface ValueModelQuery {
  entityRef: string;
  within?: string;
}

interface Entry {
  state: ValueModelState;
  loadedAt?: number;
  /** The request under way; an answer to any other one came too late. */
  request?: symbol;
  readonly watchers: Set<() => void>;
}

const LOADING: ValueModelState = { loading: true };

function keyOf(query: ValueModelQuery): string {
  return `${query.entityRef}?${query.within ?? ''}`;
}

/**
 * The value models that are on screen, each asked for once however many cards and tabs show it.
 *
 * Errors are kept no longer than their cards are on screen, so that coming back tries again.
 */
export class ValueModelStore {
  private readonly entries = new Map<string, Entry>();
  private readonly chosen = new Map<string, string | undefined>();

  constructor(private readonly api: ValueModels) {}

  /** What is known right now; asks for nothing. */
  peek(query: ValueModelQuery): ValueModelState {
    return this.entries.get(keyOf(query))?.state ?? LOADING;
  }

  /** Asks for the model where it is not known yet, and calls back on every change until the returned function is called. */
  watch(query: ValueModelQuery, onChange: () => void): () => void {
    this.forgetStale();
    const entry = this.entryOf(query);
    entry.watchers.add(onChange);
    const isFirst = entry.watchers.size === 1;
    if (isFirst && !entry.request && !this.isFresh(entry)) {
      this.load(query, entry);
    }
    return () => entry.watchers.delete(onChange);
  }

  /** Asks again, for everyone who watches. */
  reload(query: ValueModelQuery): void {
    this.load(query, this.entryOf(query));
  }

  /** The Product that was chosen last on the page of a Service. */
  chosenWithin(entityRef: string): string | undefined {
    return this.chosen.get(entityRef);
  }

  /** Remembers the choice, for the tabs whose links do not carry it. */
  chooseWithin(entityRef: string, within: string | undefined): void {
    this.chosen.set(entityRef, within);
  }

  private entryOf(query: ValueModelQuery): Entry {
    const key = keyOf(query);
    const known = this.entries.get(key);
    if (known) return known;
    const entry: Entry = { state: LOADING, watchers: new Set() };
    this.entries.set(key, entry);
    return entry;
  }

  private isFresh(entry: Entry): boolean {
    return (
      entry.loadedAt !== undefined && Date.now() - entry.loadedAt < FRESH_FOR
    );
  }

  private forgetStale(): void {
    for (const [key, entry] of this.entries) {
      if (entry.watchers.size === 0 && !entry.request && !this.isFresh(entry)) {
        this.entries.delete(key);
      }
    }
  }

  private async load(query: ValueModelQuery, entry: Entry): Promise<void> {
    const request = Symbol('request');
    entry.request = request;
    // A model stays on screen while it is asked for again; an error does not.
    this.publish(entry, { loading: true, model: entry.state.model });
    const state = await this.fetch(query);
    if (entry.request !== request) return;
    entry.request = undefined;
    entry.loadedAt = state.model ? Date.now() : undefined;
    this.publish(entry, state);
  }

  private async fetch(query: ValueModelQuery): Promise<ValueModelState> {
    try {
      const { entityRef, within } = query;
      const model = await this.api.getValueModel(entityRef, { within });
      return { loading: false, model };
    } catch (error) {
      return { loading: false, error: toError(error) };
    }
  }

  private publish(entry: Entry, state: ValueModelState): void {
    entry.state = state;
    for (const watcher of entry.watchers) {
      watcher();
    }
  }
}

const stores = new WeakMap<ValueModels, ValueModelStore>();

/** The store that everyone with the same API shares. */
export function valueModelStoreOf(api: ValueModels): ValueModelStore {
  let store = stores.get(api);
  if (!store) {
    store = new ValueModelStore(api);
    stores.set(api, store);
  }
  return store;
}
