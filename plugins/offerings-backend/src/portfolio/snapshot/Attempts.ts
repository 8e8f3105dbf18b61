import type { LoggerService } from '@backstage/backend-plugin-api';

/** Tries something for each of many entities, so that one that goes wrong does not take the others down. */
export class Attempts {
  /** The refs for which something went wrong. */
  readonly failed = new Set<string>();

  constructor(private readonly logger: LoggerService) {}

  /** What the work gives; `undefined` where it fails, or where something failed for the entity before. */
  try<T>(ref: string, work: () => T): T | undefined {
    if (this.failed.has(ref)) return undefined;
    try {
      return work();
    } catch (error) {
      this.logger.error(`${ref} could not be assessed: ${error}`);
      this.failed.add(ref);
      return undefined;
    }
  }
}
