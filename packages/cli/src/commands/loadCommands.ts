import { loaded } from '../loaded';

/** How the work of each command is loaded; `offerings --help` needs none of it. */
export interface CommandLoaders {
  lint(): Promise<Pick<typeof import('./lint/lint'), 'lint'>>;
  coverage(): Promise<
    Pick<typeof import('./offering-coverage/coverage'), 'coverage'>
  >;
  diff(): Promise<Pick<typeof import('./diff/diff'), 'diff'>>;
  init(): Promise<Pick<typeof import('./init/init'), 'init'>>;
  languageServer(): Promise<
    Pick<typeof import('./language-server/languageServer'), 'languageServer'>
  >;
  schema(): Promise<Pick<typeof import('./schema/schema'), 'schema'>>;
}

/** Loads a command when it runs, so that every command starts fast. */
export const ON_DEMAND: CommandLoaders = {
  lint: () => loaded(import('./lint/lint')),
  coverage: () => loaded(import('./offering-coverage/coverage')),
  diff: () => loaded(import('./diff/diff')),
  init: () => loaded(import('./init/init')),
  languageServer: () => loaded(import('./language-server/languageServer')),
  schema: () => loaded(import('./schema/schema')),
};
