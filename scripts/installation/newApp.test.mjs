import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/repository.mjs';
import { describeReader } from './describeReader.mjs';
import { readSteps } from './readSteps.mjs';

const README = readFileSync(join(root, 'README.md'), 'utf8');

describeReader(
  'a reader of the README with an empty folder',
  readSteps('README.md', README, ['Install', 'Write an offering']),
);
