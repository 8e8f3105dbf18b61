// Compiles everything, with the declarations of all libraries, into dist-types. See scripts/types/compile.mjs.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from './types/compile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// What was declared by a file that is gone would stay.
await rm(new URL('../dist-types', import.meta.url), {
  recursive: true,
  force: true,
});
const { ours, others, text } = compile(root);

if (others > 0) {
  console.log(`Left alone: ${others} error(s) in declarations of libraries.`);
}
if (ours > 0) {
  console.error(text);
  process.exitCode = 1;
}
