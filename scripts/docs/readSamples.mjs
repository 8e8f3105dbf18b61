import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { root } from '../bootstrap/repository.mjs';

// Written by tools, from what is tested elsewhere.
const GENERATED = /(^\.changeset\/|CHANGELOG\.md$|\.api\.md$|cli-report\.md$)/;

/**
 * Every code sample of the pages that are in Git: `{ file, line, language, text, given, place, where }`.
 *
 * `given` is what a comment `<!-- given: … -->` before the sample takes for granted, such as a variable that readers
 * have; `place` is the file that the sample's first line names, such as `app-config.yaml`; `where` is what the sentence before
 * the sample says at its end of the place in that file, as in "before `…`:" or "after each `…`:", with the beginning of a line
 * of it: `{ side, each, text }`.
 */
export function readSamples() {
  return listPages().flatMap(file =>
    samplesOf(file, readFileSync(join(root, file), 'utf8')),
  );
}

/** The samples of one page. */
export function samplesOf(file, markdown) {
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {});
  return tokens.flatMap((token, index) =>
    token.type === 'fence'
      ? [
          {
            file,
            line: token.map[0] + 1,
            language: token.info.trim(),
            text: token.content,
            given: givenBy(tokens[index - 1]),
            place: placeOf(token.content),
            where: whereOf(tokens.slice(0, index)),
          },
        ]
      : [],
  );
}

/** A name for a sample that leads to it. */
export function nameOf({ file, line }) {
  return `${file}:${line}`;
}

function listPages() {
  return execFileSync('git', ['ls-files', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(file => file && !GENERATED.test(file));
}

function givenBy(token) {
  if (token?.type !== 'html_block') return '';
  return token.content.match(/^<!-- given:\s([\s\S]*?)-->/)?.[1].trim() ?? '';
}

function placeOf(text) {
  return text.match(/^(?:#|\/\/) ([\w./-]+\.(?:tsx?|ya?ml))\n/)?.[1];
}

function whereOf(tokensBefore) {
  const tokens = tokensBefore.filter(({ type }) => type !== 'html_block');
  const { type, content } = tokens.at(-2) ?? {};
  if (type !== 'inline') return undefined;
  const [, side, each, text] =
    content.match(/\b(before|after)( each)? `([^`]+)`:$/) ?? [];
  return text && { side, each: Boolean(each), text };
}
