import { isUtf8 } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { toError } from '@backstage/errors';
import type { SourceFile } from '@offerings/backstage-plugin-offerings-common';
import type { FoundFile } from './findFiles';
import { holdsEntities } from './holdsEntities';

/** How what is piped in is called in a report. */
const INPUT_PATH = '<stdin>';

/**
 * The files of one run. Each is read when it is its turn and then forgotten, so that many files need little memory.
 */
export class Sources implements Iterable<SourceFile> {
  private readonly files: ReadonlyMap<string, FoundFile>;
  private readonly others = new Set<string>();
  private readonly unreadable = new Map<string, string>();

  /** @param input - what was piped in, where that is a file of the run */
  constructor(files: readonly FoundFile[], private readonly input?: string) {
    this.files = new Map(files.map(file => [file.path, file]));
  }

  *[Symbol.iterator](): Iterator<SourceFile> {
    if (this.input !== undefined) {
      yield { path: INPUT_PATH, text: this.input };
    }
    for (const { path, named } of this.files.values()) {
      const text = this.others.has(path) ? undefined : this.textOf(path);
      if (text === undefined) continue;
      if (named || holdsEntities(path, text)) {
        yield { path, text };
      } else {
        this.others.add(path);
      }
    }
  }

  /** How many files were looked at; known once they were. */
  get size(): number {
    const { files, others, unreadable, input } = this;
    const read = files.size - others.size - unreadable.size;
    return read + (input === undefined ? 0 : 1);
  }

  /** What could not be read, one sentence each. */
  get problems(): string[] {
    return [...this.unreadable.values()];
  }

  /** The text of a file; `undefined` where it cannot be read. */
  textOf(path: string): string | undefined {
    if (path === INPUT_PATH) return this.input;
    const file = this.files.get(path);
    if (!file) return undefined;
    try {
      return readFileSync(file.absolute, 'utf8');
    } catch (error) {
      this.unreadable.set(
        path,
        `Cannot read ${path}: ${toError(error).message}`,
      );
      return undefined;
    }
  }

  /**
   * Replaces the text of a file.
   *
   * @returns what is wrong where that was not possible
   */
  write(path: string, text: string): string | undefined {
    const file = this.files.get(path);
    if (!file) return `Cannot write ${path}: it is no file of this run`;
    try {
      // What was not read as it is would not be written back as it was.
      if (!isUtf8(readFileSync(file.absolute))) {
        return `Cannot write ${path}: it is not in UTF-8`;
      }
      writeFileSync(file.absolute, text);
      return undefined;
    } catch (error) {
      return `Cannot write ${path}: ${toError(error).message}`;
    }
  }
}
