import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';

/** The addresses of a value stream's tabs. */
export interface StreamLinks {
  map: string;
  journey: string;
  /** The journey, at one of its steps. */
  journeyAt(step: string): string;
}

/** Gives the addresses of the tabs of a value stream. */
export function useStreamLinks(valueStream: string): StreamLinks {
  const toEntity = useEntityRefLink();
  return useMemo(() => {
    const page = toEntity(valueStream);
    const journey = `${page}/journey`;
    return {
      map: `${page}/stream-map`,
      journey,
      journeyAt: step => `${journey}?step=${encodeURIComponent(step)}`,
    };
  }, [toEntity, valueStream]);
}
