import { delimiter } from 'node:path';

const TOLD_BY_PACKAGE_MANAGERS =
  /^(npm_(?!config_).*|npm_config_(user_agent|local_prefix)|INIT_CWD|PROJECT_CWD|BERRY_BIN_FOLDER)$/i;

/**
 * The environment as it was before npm or Yarn ran this script, with `PATH`
 * written so on every system. Yarn puts a folder with its own Node on the PATH,
 * which has to go where that Node will not do.
 */
export function ownEnvironment(env, { keepsNode }) {
  const own = {};
  for (const [name, value] of Object.entries(env)) {
    if (TOLD_BY_PACKAGE_MANAGERS.test(name)) continue;
    own[/^path$/i.test(name) ? 'PATH' : name] = value;
  }
  if (!keepsNode && env.BERRY_BIN_FOLDER) {
    own.PATH = own.PATH.split(delimiter)
      .filter(folder => folder !== env.BERRY_BIN_FOLDER)
      .join(delimiter);
  }
  return own;
}

/** The environment with these folders first on its PATH. */
export function withPath(env, folders) {
  return { ...env, PATH: [...folders, env.PATH ?? ''].join(delimiter) };
}
