import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that is gone after the test. */
export interface TempFolder {
  path: string;
  write(files: Record<string, string>): void;
  read(file: string): string;
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Makes a folder that holds some files. */
export function tempFolder(files: Record<string, string> = {}): TempFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'offerings-cli-')));
  folders.push(path);
  const folder: TempFolder = {
    path,
    write(more) {
      for (const [file, text] of Object.entries(more)) {
        mkdirSync(dirname(join(path, file)), { recursive: true });
        writeFileSync(join(path, file), text);
      }
    },
    read: file => readFileSync(join(path, file), 'utf8'),
  };
  folder.write(files);
  return folder;
}
