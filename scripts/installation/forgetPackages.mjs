import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../bootstrap/processes.mjs';

/** What Yarn keeps for other apps, in its own folder, of packages that came from our registry. */
const OURS = ['cache/@offerings-*-npm-*', 'metadata/npm/*/127.0.0.1'];

/** Takes our packages out of what Yarn keeps for other apps, as the next ones of the same version will be others. */
export async function forgetPackages(folder, env) {
  const { code, output } = await run(
    'yarn',
    ['config', 'get', 'globalFolder'],
    {
      cwd: folder,
      env,
      capture: true,
    },
  );
  if (code !== 0) return;
  const kept = globSync(OURS, { cwd: output.trim() });
  await Promise.all(
    kept.map(path => rm(join(output.trim(), path), { recursive: true })),
  );
}
