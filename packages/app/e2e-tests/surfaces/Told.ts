import type { Mistake } from '@offerings/mistakes';

/** What is said of a mistake somewhere. */
export interface Told {
  rule: string;
  message: string;
}

/** A place where mistakes are told. */
export interface TellingSurface {
  /** What it says of the files of a mistake, and nothing besides. */
  tell(mistake: Mistake): Promise<Told[]>;
}

/** The rule and the message of whatever else is known of each. */
export function told(diagnostics: readonly Told[]): Told[] {
  return diagnostics.map(({ rule, message }) => ({ rule, message }));
}
