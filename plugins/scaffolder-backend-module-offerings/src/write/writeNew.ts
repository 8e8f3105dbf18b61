import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { ConflictError, isError } from '@backstage/errors';

/**
 * Writes a file that is not there yet, with the folders on its way.
 *
 * @throws NotAllowedError where the path leads out of the workspace
 * @throws ConflictError where the file is there already
 */
export async function writeNew(
  workspacePath: string,
  path: string,
  text: string,
): Promise<void> {
  const target = resolveSafeChildPath(workspacePath, path);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(target, text, { flag: 'wx' });
  } catch (error) {
    if (isError(error) && error.code === 'EEXIST') {
      throw new ConflictError(
        `${path} is in the workspace already; write the descriptor to another \`path\`.`,
      );
    }
    throw error;
  }
}
