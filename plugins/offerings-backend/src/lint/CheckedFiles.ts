import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  refsToRead,
  refsToStitch,
  stitchEntities,
  type KnownEntities,
  type LintResult,
} from '@offerings/backstage-plugin-offerings-common';
import { rootsOf } from './rootsOf';

/** So many offerings are built for one request. */
const MOST_OFFERINGS = 10;

/** What was read of the catalog, by full ref: the entity, or a gap where it does not exist or may not be seen. */
type Known = ReadonlyMap<string, Entity | undefined>;

/** The offerings of some files, beside what is known of the catalog. */
export interface FilesBesideCatalog {
  /** The entities of the catalog, those of the files in place of theirs. */
  entities: Entity[];
  /** Full refs of the offerings that the files change, at most {@link MOST_OFFERINGS}. */
  roots: string[];
  /** How many more there are. */
  more: number;
}

/** The entities of some files, and what has to be known of the catalog to see what they would give. */
export class CheckedFiles {
  private readonly own: ReadonlyMap<string, Entity>;

  constructor(private readonly result: LintResult) {
    this.own = new Map(result.entities.map(({ ref, entity }) => [ref, entity]));
  }

  /** How many entities of the catalog the files alone ask for. */
  get named(): number {
    return this.own.size + this.result.outside.length;
  }

  /** What to read next; empty once everything is known. */
  refsToRead(known: Known): string[] {
    const wanted = new Set([...this.own.keys(), ...this.result.outside]);
    const isUnread = (ref: string) => !known.has(ref);
    const first = [...wanted].filter(isUnread);
    if (first.length > 0) return first;

    const { entities, kept, toRead, roots } = this.look(known);
    const merged: KnownEntities = {
      get: ref => entities.get(ref),
      has: ref => known.has(ref),
    };
    return [
      ...new Set([
        ...kept.filter(isUnread),
        ...toRead,
        ...roots
          .slice(0, MOST_OFFERINGS)
          .flatMap(root => [
            ...refsToRead({ root }, merged),
            ...refsToRead({ root }, known),
          ]),
      ]),
    ];
  }

  /** The files beside what was read. */
  beside(known: Known): FilesBesideCatalog {
    const { entities, roots } = this.look(known);
    return {
      entities: [...entities.values()],
      roots: roots.slice(0, MOST_OFFERINGS),
      more: Math.max(0, roots.length - MOST_OFFERINGS),
    };
  }

  private look(known: Known) {
    const catalog = [...known.values()].filter(each => each !== undefined);
    const files = [...this.own.values()];
    const entities = new Map(
      stitchEntities(catalog, files).map(entity => [
        stringifyEntityRef(entity),
        entity,
      ]),
    );
    // What a file takes away from an offering changes that offering as well.
    const versions = [...this.own].flatMap(([ref, entity]) =>
      [entity, known.get(ref)].flatMap(version =>
        version ? [[ref, version] as const] : [],
      ),
    );
    return {
      entities,
      kept: refsToStitch(catalog, files),
      ...rootsOf(versions, {
        get: ref => entities.get(ref),
        has: ref => known.has(ref),
      }),
    };
  }
}
