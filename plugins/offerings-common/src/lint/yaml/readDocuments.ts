import {
  parseAllDocuments,
  type Document,
  type ErrorCode,
  type YAMLError,
} from 'yaml';
import type { TextEdit } from '../diagnostic';
import { removePair } from '../fixes/removePair';
import { DocumentTree } from './DocumentTree';
import { PARSE_OPTIONS } from './parseOptions';
import { yamlError, type Problem } from './problem';
import { readContents, type ReadContents } from './readContents';

/** A document of a file, and what it holds. */
export interface ReadDocument
  extends Pick<ReadContents, 'value' | 'placeholders'> {
  /** Where the document begins in the file, with what stands before it. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Where its content begins and ends; left out where it has none. */
  range?: readonly [start: number, end: number];
  problems: Problem[];
  /** Whether YAML itself has nothing against it, so that its content can be judged. */
  isSound: boolean;
  /** What takes away each key that was given twice with the same value. */
  removals: ReadonlyMap<Problem, TextEdit>;
  tree: DocumentTree;
}

/** What stands in a file. */
export interface ReadFile {
  documents: ReadDocument[];
  /** What is wrong with the file as a whole. */
  problems: Problem[];
}

/** More than any descriptor has; a file of that size is something else that came along. */
const MAX_LENGTH = 5_000_000;

/** After so many mistakes, the rest follow from the first ones. */
const MAX_ERRORS = 20;

const RULES: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'unknown-alias',
  RESOURCE_EXHAUSTION: 'too-deep',
  TAB_AS_INDENT: 'tab-as-indent',
  TAG_RESOLVE_FAILED: 'unknown-tag',
};

function problemOf(error: YAMLError): Problem {
  return {
    rule: RULES[error.code] ?? 'yaml-syntax',
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
    message: error.message,
    start: error.pos[0],
    end: error.pos[1],
  };
}

function removalsOf(
  { repeated }: ReadContents,
  text: string,
): ReadonlyMap<Problem, TextEdit> {
  const removals = new Map<Problem, TextEdit>();
  for (const { pair, problem } of repeated) {
    const edit = removePair(pair, text);
    if (edit) removals.set(problem, edit);
  }
  return removals;
}

function readDocument(
  { errors, warnings, contents, range }: Document.Parsed,
  start: number,
  text: string,
): ReadDocument {
  const problems = [...errors, ...warnings].slice(0, MAX_ERRORS).map(problemOf);
  const read = readContents(contents);
  const end = range[2];
  const nodes = { node: contents, aliases: read.aliases };
  return {
    value: read.value,
    placeholders: read.placeholders,
    start,
    end,
    range: contents?.range && [contents.range[0], contents.range[1]],
    problems: [...problems, ...read.problems],
    isSound: errors.length === 0 && !read.isUnreadable,
    removals: removalsOf(read, text),
    tree: new DocumentTree(nodes, { text, start, end }),
  };
}

function refuse(text: string): Problem | undefined {
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    return yamlError('binary-file', 'This is no text, but binary data', [
      nul,
      nul + 1,
    ]);
  }
  return text.length > MAX_LENGTH
    ? yamlError(
        'file-too-large',
        `The file has ${text.length} characters, and is not read as it has more than ${MAX_LENGTH}`,
        [0, 0],
      )
    : undefined;
}

/**
 * Reads the YAML documents of a file, as the catalog does: YAML 1.2, without merge keys.
 *
 * @remarks
 * Never throws. A text that is no YAML gives documents that are not sound, or none.
 */
export function readDocuments(text: string): ReadFile {
  const refused = refuse(text);
  if (refused) return { documents: [], problems: [refused] };

  try {
    const parsed = parseAllDocuments(text, PARSE_OPTIONS);
    if ('empty' in parsed) {
      const errors = [...parsed.errors, ...parsed.warnings];
      return {
        documents: [],
        problems: errors.slice(0, MAX_ERRORS).map(problemOf),
      };
    }
    const documents: ReadDocument[] = [];
    for (const document of parsed) {
      const start = documents.at(-1)?.end ?? 0;
      documents.push(readDocument(document, start, text));
    }
    return { documents, problems: [] };
  } catch (error) {
    const isTooDeep = error instanceof RangeError;
    return {
      documents: [],
      problems: [
        yamlError(
          isTooDeep ? 'too-deep' : 'yaml-syntax',
          isTooDeep
            ? 'Nested too deeply to be read'
            : `This can't be read as YAML: ${String(error)}`,
          [0, 0],
        ),
      ],
    };
  }
}
