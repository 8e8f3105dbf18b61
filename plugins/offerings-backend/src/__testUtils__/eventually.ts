const PATIENCE_MS = 25_000;
const PAUSE_MS = 150;

/** Repeats some expectations until they hold, as the catalog works in the background. */
export async function eventually(expectations: () => Promise<void>) {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await expectations();
      return;
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
    }
  }
}
