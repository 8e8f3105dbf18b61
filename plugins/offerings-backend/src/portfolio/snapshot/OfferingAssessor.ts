import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  exploreOffering,
  findOfferingRoot,
  type AssessmentSettings,
  type ExploredOffering,
  type MeasureReading,
} from '@offerings/backstage-plugin-offerings-common';
import type { CatalogEntities, ReadEntities } from '../../catalog';
import type { WalkStore } from '../../memory';
import type { ReadingReader } from '../../readings';
import type { AssessedOffering } from '../store/records';
import { assessOffering } from './assessOffering';
import { Attempts } from './Attempts';
import { walksAmong } from './walksAmong';

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
  /** Where it is remembered what the offerings consist of. */
  walks: Pick<WalkStore, 'recallAll' | 'remember'>;
  logger: LoggerService;
  settings?: AssessmentSettings;
  now: () => Date;
}

/** The roots of offerings, with what they lead to. */
type Explored = ReadonlyMap<string, ExploredOffering>;

/** Assesses many offerings together. */
export class OfferingAssessor {
  constructor(private readonly options: OfferingAssessorOptions) {}

  /**
   * Finds out which of some Products and Services are roots, and assesses those.
   *
   * @remarks
   * However many they are, that takes at most five requests to the catalog, and one where nothing changed since they were
   * last assessed. All that they need is held at once, so ask for a page at a time.
   *
   * @param refs - full refs, in lower case
   * @throws ServiceUnavailableError where the catalog or the database does not answer
   */
  async assess(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Assessment> {
    const attempts = new Attempts(this.options.logger);
    const { known, explored } = await this.read(refs, attempts, credentials);
    const { walks, now } = this.options;
    const sound = refs.filter(ref => !attempts.failed.has(ref));
    await walks.remember(walksAmong(sound, known, explored, now()));
    return {
      offerings: await this.assessAll(explored, known, attempts),
      gone: refs.filter(ref => !explored.has(ref) && !attempts.failed.has(ref)),
      failed: [...attempts.failed],
    };
  }

  /** Reads all that the roots among some refs need; each round asks for all of them together, the first for what is remembered. */
  private async read(
    refs: string[],
    attempts: Attempts,
    credentials: BackstageCredentials,
  ): Promise<{ known: ReadEntities; explored: Explored }> {
    const open = new Set(refs);
    const explored = new Map<string, ExploredOffering>();
    const look = (known: ReadEntities) => {
      const toRead = new Set<string>();
      for (const ref of open) {
        const offering = attempts.try(ref, () => offeringFrom(ref, known));
        if (offering) explored.set(ref, offering);
        else explored.delete(ref);
        if (!offering || offering.toRead.length === 0) open.delete(ref);
        for (const each of offering?.toRead ?? []) toRead.add(each);
      }
      return { toRead: [...toRead] };
    };
    const { entities, walks } = this.options;
    const { known } = await entities.explore(look, {
      maxReads: MAX_READS,
      credentials,
      remembered: await walks.recallAll(refs),
    });
    return { known, explored };
  }

  private async assessAll(
    explored: Explored,
    known: ReadEntities,
    attempts: Attempts,
  ): Promise<AssessedOffering[]> {
    const { settings, now } = this.options;
    const members = [...explored.values()].flatMap(each => each.members);
    const readings = groupByOffering(
      await this.options.readings.getReadings([...new Set(members)]),
    );
    const offerings: AssessedOffering[] = [];
    for (const [root, offering] of explored) {
      const assessed = attempts.try(root, () =>
        assessOffering({
          root,
          entity: known.get(root),
          offering,
          readings: offering.members.flatMap(ref => readings.get(ref) ?? []),
          settings,
          now: now(),
        }),
      );
      if (assessed) offerings.push(assessed);
    }
    return offerings;
  }
}

/** What an entity leads to as the root of an offering; nothing for what turned out to be none. */
function offeringFrom(
  ref: string,
  known: ReadEntities,
): ExploredOffering | undefined {
  const { root, toRead } = findOfferingRoot(ref, known);
  return toRead.length > 0 || root === ref
    ? exploreOffering({ root: ref }, known)
    : undefined;
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
