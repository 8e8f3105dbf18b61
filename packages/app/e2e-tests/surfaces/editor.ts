import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EditorSession } from '@offerings/mistakes/editor';
import { filesOf, type Mistake, type MistakenFile } from '@offerings/mistakes';
import { OFFERINGS } from './commandLine';
import type { TellingSurface } from './Told';

/** An editor that is open in an empty folder, with `offerings language-server`. */
export async function editor(): Promise<
  TellingSurface & { close(): Promise<void> }
> {
  const folder = await mkdtemp(join(tmpdir(), 'editor-'));
  const session = await EditorSession.start(OFFERINGS, folder);
  return {
    async tell(mistake) {
      const files = inOrder(mistake).map(({ path, text }) => ({
        path: join(folder, path),
        text,
      }));
      const [last, ...before] = files.reverse();
      for (const { path, text } of before) await session.write(path, text);
      const { diagnostics } = await session.open(last.path, last.text);
      for (const { path } of files) await session.close(path);
      return diagnostics.map(({ code, message }) => ({
        rule: String(code),
        message,
      }));
    },
    async close() {
      await session.end();
      await rm(folder, { recursive: true });
    },
  };
}

/** The mistaken file last, so that the others are known when it is opened. One by itself goes by the name of descriptors. */
function inOrder(mistake: Mistake): MistakenFile[] {
  const files = filesOf(mistake);
  if (files.length === 1) return [{ ...files[0], path: 'catalog-info.yaml' }];
  const isMistaken = ({ path }: MistakenFile) =>
    path === (mistake.in ?? 'a.yaml');
  return [
    ...files.filter(file => !isMistaken(file)),
    ...files.filter(isMistaken),
  ];
}
