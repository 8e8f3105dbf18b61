/** Something wrong in a text, before it is known in which file. */
export interface Problem {
  rule: string;
  severity: 'error' | 'warning';
  message: string;
  /** An offset in the text. */
  start: number;
  /** An offset, exclusive. */
  end: number;
}

/** An error of YAML itself, which the catalog refuses the document for. */
export function yamlError(
  rule: string,
  message: string,
  [start, end]: readonly [number, number, ...number[]],
): Problem {
  return { rule, severity: 'error', message, start, end };
}
