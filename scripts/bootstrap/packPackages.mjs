import { runOrSay } from './runOrSay.mjs';

const USE = 'the tests of the installation need it';

/** Builds every package that is published. */
export async function buildPackages(env) {
  await runOrSay('yarn', ['tsc'], env, USE);
  await runOrSay('backstage-cli', ['repo', 'build'], env, USE);
}

/** Packs every package that is published, as it was built, into a folder. */
export async function packPackages(env, folder) {
  await runOrSay(
    'yarn',
    [
      ...['workspaces', 'foreach', '--all', '--no-private'],
      ...['pack', '--out', `${folder}/%s-%v.tgz`],
    ],
    env,
    USE,
  );
}
