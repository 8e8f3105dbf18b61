import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What the reader chose; all of it stands in the address. */
export interface MapParams {
  /** The ref of the value stream to show, or `*` for all of them; left out, the first. */
  stream?: string;
  /** The step whose details are open, as the ref of its value stream and its id. */
  step?: { stream: string; id: string };
  /** Left out, the map where there is room for it. */
  view?: 'map' | 'list';
}

/** Stands for all value streams. */
export const ALL_STREAMS = '*';

/** Reads and writes what the reader chose. */
export function useMapParams(
  model: ValueModel,
): [MapParams, (params: MapParams) => void] {
  const [search, setSearch] = useSearchParams();
  const params = readParams(search, model);
  const change = useCallback(
    (next: MapParams) =>
      setSearch(previous => writeParams(previous, next), { replace: true }),
    [setSearch],
  );
  return [params, change];
}

/** The value stream to begin with: for a Service, the first that realizes it; `undefined` where there is none. */
export function defaultStream({
  flows,
  focus,
}: ValueModel): string | undefined {
  const own = flows.find(flow => focus && flow.realizes.includes(focus));
  return (own ?? flows.at(0))?.valueStream;
}

function readParams(search: URLSearchParams, model: ValueModel): MapParams {
  const refs = model.flows.map(flow => flow.valueStream);
  const refOf = (short: string | undefined) =>
    refs.find(ref => short !== undefined && shortOf(ref) === short);
  const stream = search.get('stream') ?? undefined;
  const view = search.get('view');
  return {
    stream: stream === ALL_STREAMS ? ALL_STREAMS : refOf(stream),
    step: readStep(
      search.get('step'),
      refOf,
      refOf(stream) ?? defaultStream(model),
    ),
    view: view === 'map' || view === 'list' ? view : undefined,
  };
}

/** Among all streams, a step is written with its stream in front. */
function readStep(
  written: string | null,
  refOf: (short: string) => string | undefined,
  current: string | undefined,
): MapParams['step'] {
  if (!written) {
    return undefined;
  }
  const colon = written.indexOf(':');
  const stream = colon > 0 ? refOf(written.slice(0, colon)) : undefined;
  if (stream) {
    return { stream, id: written.slice(colon + 1) };
  }
  return current ? { stream: current, id: written } : undefined;
}

function writeParams(
  previous: URLSearchParams,
  { stream, step, view }: MapParams,
): URLSearchParams {
  const next = new URLSearchParams(previous);
  const set = (name: string, value: string | undefined) =>
    value === undefined ? next.delete(name) : next.set(name, value);
  const all = stream === ALL_STREAMS;
  set('stream', stream && (all ? stream : shortOf(stream)));
  set('step', step && (all ? `${shortOf(step.stream)}:${step.id}` : step.id));
  set('view', view);
  return next;
}

/** What follows the address of the *End to end* tab to show a step on the map of its value stream. */
export function stepSearch(
  valueStream: string,
  step: string,
  within?: string,
): string {
  return `?${new URLSearchParams({
    ...(within && { within }),
    stream: shortOf(valueStream),
    step,
  })}`;
}

/** The ref of a value stream without its kind, and without the default namespace. */
function shortOf(ref: string): string {
  const name = ref.slice(ref.indexOf(':') + 1);
  return name.startsWith('default/') ? name.slice('default/'.length) : name;
}
