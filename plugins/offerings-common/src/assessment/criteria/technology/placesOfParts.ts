import { refsOf } from '../../../refs';
import type { OfferingFacts } from '../../../value-model/facts';

/** Where the descriptor of the root names what it rests on: by the full ref, the path of the first place. */
export function placesOfParts({
  root,
}: OfferingFacts): ReadonlyMap<string, string> {
  const list = root.kind === 'Product' ? 'spec.capabilities' : 'spec.dependsOn';
  const places = new Map<string, string>();
  for (const { path, resolved } of refsOf(root.entity)) {
    const isPart = path.startsWith(list) && /\[\d+\]$/.test(path);
    if (isPart && resolved.type === 'ref' && !places.has(resolved.ref)) {
      places.set(resolved.ref, path);
    }
  }
  return places;
}
