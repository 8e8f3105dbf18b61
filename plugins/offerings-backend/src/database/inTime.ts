/** Far longer than any read for a page takes, and as long as somebody waits for one. */
const PATIENCE = 10_000;

/**
 * What the database, or another one, answers, or an error where it takes too long.
 *
 * @remarks
 * A database that is gone without a word keeps a query waiting for minutes, and so does a pool whose connections all wait.
 * The query is not stopped by it: what it stores may yet be stored.
 *
 * @param patience - milliseconds; left out, as long as somebody waits for a page
 * @param who - who is asked, for the error
 */
export async function inTime<T>(
  query: () => PromiseLike<T>,
  patience = PATIENCE,
  who = 'database',
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new Error(`The ${who} did not answer within ${patience} ms`)),
      patience,
    );
  });
  try {
    return await Promise.race([query(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
