import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '@offerings/backstage-plugin-offerings-common';
import { findFiles } from '../../sources/findFiles';
import { Sources } from '../../sources/Sources';

/** The descriptors in the folders that an editor has open, as they are on the disk. */
export class Workspace {
  private folders: string[] = [];
  private found: SourceFile[] = [];

  /** The descriptors, as they were last read; their paths are those of {@link Workspace.nameOf}. */
  get files(): readonly SourceFile[] {
    return this.found;
  }

  /** Opens some folders. */
  async open(uris: readonly string[]): Promise<void> {
    this.folders = uris
      .filter(uri => uri.startsWith('file:'))
      .map(uri => fileURLToPath(uri));
    await this.read();
  }

  /** Reads the folders again. */
  async read(): Promise<void> {
    try {
      const files = await findFiles(this.folders, process.cwd());
      this.found = [
        ...new Sources(
          files.map(({ absolute }) => ({
            absolute,
            path: this.nameOf(absolute),
            named: false,
          })),
        ),
      ];
    } catch {
      // A folder may be gone; what was read of it is the best that is known.
    }
  }

  /** How a file is called in a message: from the folder that is open, where there is one and the file is in it. */
  nameOf(absolute: string): string {
    const [folder, ...others] = this.folders;
    if (folder === undefined || others.length > 0) return absolute;
    const fromThere = relative(folder, absolute);
    return fromThere.startsWith('..') || isAbsolute(fromThere)
      ? absolute
      : fromThere.split(sep).join('/');
  }

  /** The same of a document by its URI. */
  nameOfDocument(uri: string): string {
    return uri.startsWith('file:') ? this.nameOf(fileURLToPath(uri)) : uri;
  }
}
