/** What the exit code of every command says. */
export const EXIT = {
  /** It is done, and nothing is wrong. */
  ok: 0,
  /** It is done, and something is wrong with the descriptors. */
  mistakes: 1,
  /** It could not be done, or not all of it. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
