/** Longer than a read of the catalog takes mostly; in milliseconds. */
const STEP = 100;

/** How long an answer is held back that took so long, in milliseconds: until the next whole step. */
export function untilNextStep(took: number): number {
  return STEP - (took % STEP);
}

/**
 * Holds back an answer that began at that instant of `performance.now()`.
 *
 * @remarks
 * What a hidden offering consists of may have been read before it is refused, and of one that does not exist there is nothing
 * to read: how long it took must not tell the two apart.
 */
export async function holdBack(begin: number): Promise<void> {
  const wait = untilNextStep(performance.now() - begin);
  await new Promise(resolve => setTimeout(resolve, wait));
}
