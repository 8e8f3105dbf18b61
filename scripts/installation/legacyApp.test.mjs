import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/repository.mjs';
import { describeReader } from './describeReader.mjs';
import { readSteps } from './readSteps.mjs';

function stepsOf(page, ...titles) {
  return readSteps(page, readFileSync(join(root, page), 'utf8'), titles);
}

/** The page about the legacy system speaks of apps that are there; a new one is made as its page says. */
function asLegacy(step) {
  return step.command?.includes('create-app')
    ? { command: `${step.command} --legacy` }
    : step;
}

describeReader('a reader of the page about the legacy frontend system', [
  ...stepsOf('README.md', 'Install').map(asLegacy),
  ...stepsOf('docs/legacy.md', 'The page', 'The entity pages', 'Search'),
  ...stepsOf('README.md', 'Write an offering'),
]);
