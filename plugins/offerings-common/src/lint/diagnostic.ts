/** A file as it was read. @public */
export interface SourceFile {
  /** The name to call it by, such as a path; any text that tells it from the others. */
  path: string;
  text: string;
}

/** A place in a file. @public */
export interface SourcePosition {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  column: number;
  /** From 0, in UTF-16 code units from the start of the text. */
  offset: number;
}

/** A change of a text. @public */
export interface TextEdit {
  /** Where what is replaced begins; an offset from 0, in UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive; the same as `start` where something is put in. */
  end: number;
  text: string;
}

/** A safe way to mend a mistake. @public */
export interface DiagnosticFix {
  /** What it does, such as "Write `owner`". */
  title: string;
  /** In the file of the diagnostic, in order and apart from each other. */
  edits: TextEdit[];
}

/** Something wrong, or doubtful, in a file. @public */
export interface Diagnostic {
  /** The path of the file. */
  file: string;
  start: SourcePosition;
  /** Exclusive. */
  end: SourcePosition;
  /** An `error` keeps the entity out of the catalog; a `warning` doesn't. */
  severity: 'error' | 'warning';
  /** A stable name for what is wrong, such as `unknown-field`. */
  rule: string;
  /** One sentence, the same wherever the mistake is found. */
  message: string;
  /** The full ref of the entity, where it is known. */
  entityRef?: string;
  /** The field, such as `spec.steps[2].next[0]`. */
  field?: string;
  /** The nearest right thing, where one is near. */
  suggestion?: string;
  fix?: DiagnosticFix;
}
