import type { LintContext } from '../context';
import type { Finding } from '../finding';
import type { Unit } from '../set/unit';

/** Looks for one thing that may be wrong with an entity beside the others. */
export type SetRule = (unit: Unit, context: LintContext) => Finding[];
