import { readPins } from './repository.mjs';
import { installPackages } from './setup.mjs';
import { prepareToolchain, rememberToolchain } from './toolchain.mjs';

/**
 * The two steps before anything runs: the right tools, then the packages.
 * Resolves with the environment for everything that follows.
 */
export async function prepare({ step, note }) {
  step('Node and Yarn');
  const toolchain = await prepareToolchain(readPins());
  note(
    toolchain.missing.length
      ? `brought along: ${toolchain.missing.join(', ')}`
      : "this machine's own will do",
  );

  step('Packages');
  const installed = await installPackages(toolchain.env, () =>
    note('installing them; the first time takes a minute or two'),
  );
  if (!installed) note('already there');
  await rememberToolchain(toolchain);
  return toolchain.env;
}
