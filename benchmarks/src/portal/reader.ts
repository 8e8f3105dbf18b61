/** Who opens the offerings. */
export const READER = 'user:default/reader';
