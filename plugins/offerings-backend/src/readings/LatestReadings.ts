/** The instants of the latest readings that are known, one for each measure. */
export class LatestReadings {
  private readonly instants = new Map<string, Date>();

  /** Remembers a reading, where no later one is known. */
  note(offering: string, measure: string, instant: Date): void {
    const key = keyOf(offering, measure);
    const known = this.instants.get(key);
    if (!known || known < instant) this.instants.set(key, instant);
  }

  /** The latest instant; left out where there is none. */
  of(offering: string, measure: string): Date | undefined {
    return this.instants.get(keyOf(offering, measure));
  }
}

/** A full ref has no space in it, so that no two measures share a key. */
function keyOf(offering: string, measure: string): string {
  return `${offering} ${measure}`;
}
