import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  findOfferingRoot,
  isOfferingEntity,
  refsOfOffering,
  refsToRead,
  type AssessmentSettings,
  type MeasureReading,
} from '@offerings/backstage-plugin-offerings-common';
import type { CatalogEntities } from '../../catalog';
import type { ReadingReader } from '../../readings';
import type { AssessedOffering } from '../store/records';
import { assessOffering } from './assessOffering';
import { Attempts } from './Attempts';

/** So many rounds lead to the end of any offering, whatever its size; see `refsToRead`. */
const MAX_READS = 5;

/** What came of looking at some Products and Services. */
export interface Assessment {
  /** Those that are roots of offerings. */
  offerings: AssessedOffering[];
  /** Those that do not exist, are no offerings, or are part of another one. */
  gone: string[];
  /** Those that could not be assessed; it is logged why. */
  failed: string[];
}

/** What {@link OfferingAssessor} needs. */
export interface OfferingAssessorOptions {
  entities: CatalogEntities;
  readings: ReadingReader;
  logger: LoggerService;
  settings?: AssessmentSettings;
  now: () => Date;
}

type Known = ReadonlyMap<string, Entity | undefined>;
type Entities = ReadonlyMap<string, Entity>;

/** Assesses many offerings together. */
export class OfferingAssessor {
  constructor(private readonly options: OfferingAssessorOptions) {}

  /**
   * Finds out which of some Products and Services are roots, and assesses those.
   *
   * @remarks
   * However many they are, that takes at most five requests to the catalog and one to the database. All that they need is
   * held at once, so ask for a page at a time.
   *
   * @param refs - full refs, in lower case
   * @throws ServiceUnavailableError where the catalog or the database does not answer
   */
  async assess(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Assessment> {
    const attempts = new Attempts(this.options.logger);
    const known = await this.read(refs, attempts, credentials);
    const roots = refs.filter(ref =>
      attempts.try(ref, () => findOfferingRoot(ref, known).root === ref),
    );
    const entities = new Map<string, Entities>();
    for (const root of roots) {
      const own = attempts.try(root, () => entitiesOf(root, known));
      if (own) entities.set(root, own);
    }
    const offerings = await this.assessAll(entities, attempts);
    return {
      offerings,
      gone: refs.filter(
        ref => !roots.includes(ref) && !attempts.failed.has(ref),
      ),
      failed: [...attempts.failed],
    };
  }

  /** Reads all that the roots among some refs need; each round asks for all of them together. */
  private async read(
    refs: string[],
    attempts: Attempts,
    credentials: BackstageCredentials,
  ): Promise<Known> {
    const open = new Set(refs);
    const nextRefs = (known: Known) => {
      const next = new Set<string>();
      for (const ref of open) {
        const wanted = attempts.try(ref, () => wantedBy(ref, known)) ?? [];
        if (wanted.length === 0) open.delete(ref);
        for (const each of wanted) next.add(each);
      }
      return [...next];
    };
    return this.options.entities.walk(nextRefs, MAX_READS, credentials);
  }

  private async assessAll(
    entities: ReadonlyMap<string, Entities>,
    attempts: Attempts,
  ): Promise<AssessedOffering[]> {
    const { settings, now } = this.options;
    const members = membersOf(entities.values());
    const readings = groupByOffering(
      await this.options.readings.getReadings([...members]),
    );
    const offerings: AssessedOffering[] = [];
    for (const [root, own] of entities) {
      const offering = attempts.try(root, () =>
        assessOffering({
          root,
          entities: own,
          readings: [...own.keys()].flatMap(ref => readings.get(ref) ?? []),
          settings,
          now: now(),
        }),
      );
      if (offering) offerings.push(offering);
    }
    return offerings;
  }
}

/** What is to be read next; nothing for what turned out to be no root. */
function wantedBy(ref: string, known: Known): string[] {
  const { root, toRead } = findOfferingRoot(ref, known);
  return toRead.length > 0 || root === ref
    ? refsToRead({ root: ref }, known)
    : [];
}

function entitiesOf(root: string, known: Known): Entities {
  const entities = new Map<string, Entity>();
  for (const ref of refsOfOffering({ root }, known)) {
    const entity = known.get(ref);
    if (entity) entities.set(ref, entity);
  }
  return entities;
}

/** The Products and Services among what offerings consist of, whose measures may have been read. */
function membersOf(offerings: Iterable<Entities>): Set<string> {
  const members = new Set<string>();
  for (const entities of offerings) {
    for (const [ref, entity] of entities) {
      if (isOfferingEntity(entity)) members.add(ref);
    }
  }
  return members;
}

function groupByOffering(
  readings: MeasureReading[],
): ReadonlyMap<string, MeasureReading[]> {
  const groups = new Map<string, MeasureReading[]>();
  for (const reading of readings) {
    const group = groups.get(reading.offering) ?? [];
    group.push(reading);
    groups.set(reading.offering, group);
  }
  return groups;
}
