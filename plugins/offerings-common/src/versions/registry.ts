import {
  KIND_DEFINITIONS,
  OFFERINGS_KINDS,
  type FieldSchema,
  type OfferingsKind,
} from '../kinds';

/** How descriptors of a version become those of the next one. @public */
export interface VersionStep {
  /**
   * Rewrites a `spec` as the next version has it. Pure; what is wrong in it is left as it is, for whoever says so.
   *
   * @param spec - a mapping, which may have mistakes
   */
  upgrade(
    kind: OfferingsKind,
    spec: Readonly<Record<string, unknown>>,
  ): Record<string, unknown>;
  /**
   * Where a field of the next version stands in this one, so that whoever wrote the file finds the place; left out, at
   * the same place.
   */
  placeOf?(kind: OfferingsKind, path: string): string;
}

/** A version that descriptors may be written in. @public */
export interface SchemaVersion {
  /** Such as `offerings/v1alpha1`. */
  apiVersion: string;
  /** The schema of the `spec` of each kind. */
  specs: Readonly<Record<OfferingsKind, FieldSchema>>;
  /** The way to the next version; only the newest has none. */
  next?: VersionStep;
}

/** Every version that is read, the oldest first; everything works on the last. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    apiVersion: 'offerings/v1alpha1',
    specs: Object.fromEntries(
      OFFERINGS_KINDS.map(kind => [kind, KIND_DEFINITIONS[kind].spec]),
    ) as Record<OfferingsKind, FieldSchema>,
  },
];
