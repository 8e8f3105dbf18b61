import type { LintOptions } from './lintFiles';
import type { EntitySet } from './set/entitySet';

/** What an entity is judged in. */
export interface LintContext {
  set: EntitySet;
  options: LintOptions;
  /** How many more characters may be read over again to try fixes. */
  budget: { left: number };
  /** The paths of the files. */
  paths: readonly string[];
  /** Which of the known refs is nearest to one that is not there. */
  nearestRef(
    ref: string,
    kinds: readonly string[] | undefined,
  ): { suggestion?: string; mend?: string };
}
