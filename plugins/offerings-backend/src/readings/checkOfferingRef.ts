import { DEFAULT_NAMESPACE } from '@backstage/catalog-model';
import {
  resolveRef,
  type RefDefinition,
} from '@offerings/backstage-plugin-offerings-common';
import { mustBe, type FieldCheck } from './readingFields';

/** Any kind, so that a ref to something that is no offering can be told what it is a ref to. */
const ANY_KIND: RefDefinition = {};

/**
 * Reads the ref of an offering.
 *
 * @returns the full ref in lower case
 */
export function checkOfferingRef(written: unknown): FieldCheck<string> {
  if (typeof written !== 'string') return mustBe('offering', written);
  const resolved = resolveRef(written, ANY_KIND, DEFAULT_NAMESPACE);
  return resolved.type === 'ref'
    ? { value: resolved.ref }
    : mustBe('offering', written, hint(written));
}

/** The nearest refs, where only the kind was forgotten. */
function hint(written: string): string {
  const meant = ['product', 'service'].flatMap(kind => {
    const resolved = resolveRef(
      `${kind}:${written}`,
      ANY_KIND,
      DEFAULT_NAMESPACE,
    );
    return resolved.type === 'ref' ? `'${resolved.ref}'` : [];
  });
  return meant.length > 0 ? `, did you mean ${meant.join(' or ')}?` : '';
}
