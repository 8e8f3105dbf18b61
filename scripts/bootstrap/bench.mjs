import { BROWSER_ARGUMENTS } from './browserArguments.mjs';
import { findOrBringChromium } from './chromium.mjs';
import { prepare } from './prepare.mjs';
import { runOrEnd } from './processes.mjs';
import { createProgress } from './progress.mjs';
import { root } from './repository.mjs';
import { withTestDatabase } from './testDatabase.mjs';

/** Sets up and runs the benchmarks, with a PostgreSQL and a browser at hand. Arguments say which: `benchmarks/README.md`. */
export async function bench(args) {
  const progress = createProgress(4);
  const env = await prepare(progress);
  progress.step('The browser and the database that the benchmarks need');
  const chromium = await findOrBringChromium(env, progress.note);
  await withTestDatabase(env, progress.note, async testEnv => {
    progress.step('Benchmarks');
    await runOrEnd(
      'node',
      [
        '--require',
        '@backstage/cli/config/nodeTransform.cjs',
        'benchmarks/src/main.ts',
        ...args,
      ],
      {
        cwd: root,
        env: {
          ...testEnv,
          CHROMIUM_PATH: chromium,
          CHROMIUM_ARGUMENTS: BROWSER_ARGUMENTS.join(' '),
        },
      },
    );
  });
}
