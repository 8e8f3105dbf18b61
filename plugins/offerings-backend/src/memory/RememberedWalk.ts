/** What the plugin, which sees the whole catalog, came upon when it walked an offering. */
export interface RememberedWalk {
  /** The full ref of a Product or Service: what a view can be asked for. */
  ref: string;
  /** The full ref of the root of its offering; its own where it is one. */
  root: string;
  /** The full refs that its view needs; of a Service with another root those that it needs beside the ones of that root. */
  refs: readonly string[];
  walkedAt: Date;
}

/** Which refs a view is likely to need. They are a guess, and nothing to show: whoever asks may not see them. */
export interface WalkMemory {
  /**
   * The refs that the view of an entity needed when the plugin last looked.
   *
   * @param ref - the full ref of the entity
   * @param within - the full ref of the Product to show it within; left out, the root of its offering
   * @returns full refs; none where nothing is remembered
   * @throws ServiceUnavailableError where the database does not answer
   */
  recall(ref: string, within?: string): Promise<string[]>;
}
