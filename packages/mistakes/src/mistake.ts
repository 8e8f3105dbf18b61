/**
 * Where mistakes are told.
 *
 * @remarks
 * `editor` is the language server of the command line, in any editor that speaks its protocol. `schema` is
 * yaml-language-server, in which a JSON Schema says what is right: it has words of its own.
 */
export const SURFACES = [
  'cli',
  'api',
  'screen',
  'editor',
  'schema',
  'processor',
] as const;

/** One of {@link SURFACES}. */
export type Surface = (typeof SURFACES)[number];

/** Why a surface can't tell of a mistake, whatever one does. */
export const REASONS = {
  'reads-yaml-itself':
    'The catalog reads the YAML before it asks any processor: it refuses the file in words of its own, or does not mind',
  'no-identity':
    'Without a kind and a name there is no entity that the catalog could ask a processor about; it tells of the file',
  'other-entities':
    'It is about what several entities say of each other, and this sees one at a time',
  'warnings-are-logged':
    'The catalog keeps errors with an entity and nothing else; the module writes warnings to the log',
  'one-text':
    'There is one text, not several files; the same mistake within one file is in the table as well',
  'not-ours':
    "It is in an entity of Backstage's own kinds, which the catalog's own processor judges",
  'no-catalog': 'It has no catalog at hand to look a reference up in',
  'unknown-version':
    'Of a version that it does not know, a JSON Schema has nothing to say',
  'valid-json':
    'It is a matter of meaning, or one of spelling where another word is right as well: a JSON Schema allows it',
} as const;

/** A key of {@link REASONS}. */
export type Reason = keyof typeof REASONS;

/** Some files in which one thing is wrong, and what is said of it everywhere. */
export interface Mistake {
  /** The rule that it breaks. */
  rule: string;
  /** The message. */
  says: string;
  /** The texts of the files `a.yaml`, `b.yaml`, … */
  files: string | readonly string[];
  /** The file that it is in; `a.yaml` where it is left out. */
  in?: string;
  /** Line and column, from 1. */
  at: `${number}:${number}`;
  /** The text that is marked. */
  marks: string;
  severity?: 'warning';
  /** The text that the fix writes; left out where there is none. */
  fix?: string;
  /** Which surfaces do not tell of it, and why; all others do. */
  unseen?: Partial<Record<Surface, Reason>>;
}

/** A file of a mistake. */
export interface MistakenFile {
  path: string;
  text: string;
}

/** The files of a mistake, with their names. */
export function filesOf({ files }: Pick<Mistake, 'files'>): MistakenFile[] {
  return [files].flat().map((text, index) => ({
    path: `${String.fromCharCode(97 + index)}.yaml`,
    text,
  }));
}

/** Whether a surface tells of a mistake. */
export function isSeenBy(surface: Surface, { unseen }: Mistake): boolean {
  return unseen?.[surface] === undefined;
}

/** The files of a mistake as the documents of one text, and the line that the mistake has there. */
export function asOneText(mistake: Mistake): { text: string; line: number } {
  const files = filesOf(mistake);
  const before = files.slice(
    0,
    files.findIndex(({ path }) => path === (mistake.in ?? 'a.yaml')),
  );
  const linesBefore = before
    .map(({ text }) => text.split('\n').length)
    .reduce((sum, lines) => sum + lines, 0);
  return {
    text: files.map(({ text }) => text).join('---\n'),
    line: linesBefore + Number.parseInt(mistake.at, 10),
  };
}
