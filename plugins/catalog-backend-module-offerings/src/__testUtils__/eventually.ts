const PATIENCE_MS = 20_000;
const PAUSE_MS = 100;

// The time that Jest gives a test by default is less than the patience.
jest.setTimeout(PATIENCE_MS + 10_000);

/** Repeats some expectations until they hold, as the catalog works in the background; fails as they do in the end. */
export async function eventually<T>(
  expectations: () => Promise<T>,
): Promise<T> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await expectations();
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
    }
  }
}
