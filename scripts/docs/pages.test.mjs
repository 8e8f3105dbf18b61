import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { root } from '../bootstrap/repository.mjs';

const DOCS = join(root, 'docs');
const PAGES = globSync('**/*.md', { cwd: DOCS }).sort();
const markdown = new MarkdownIt();

function read(page) {
  return readFileSync(join(DOCS, page), 'utf8');
}

/** The pages that a navigation of MkDocs leads to, whatever it calls them. */
function pagesIn(navigation) {
  if (typeof navigation === 'string') return [navigation];
  return Object.values(navigation).flatMap(pagesIn);
}

/** Where the links of a page lead, without those to other hosts. */
function linksOf(page) {
  return markdown
    .parse(read(page), {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'link_open')
    .map(token => token.attrGet('href'))
    .filter(href => !/^\w+:/.test(href));
}

/** What a heading is called in an address. */
function anchorOf(title) {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function anchorsOf(page) {
  const tokens = markdown.parse(read(page), {});
  return tokens.flatMap(({ type }, index) =>
    type === 'heading_open' ? anchorOf(tokens[index + 1].content) : [],
  );
}

describe('the pages of docs', () => {
  it('are all in the navigation of TechDocs, each once', () => {
    const { nav } = parse(readFileSync(join(root, 'mkdocs.yml'), 'utf8'));

    assert.deepEqual(pagesIn(nav).sort(), PAGES);
  });

  for (const page of PAGES) {
    it(`${page} links to pages and headings that are there`, () => {
      for (const link of linksOf(page)) {
        const [path, anchor] = link.split('#');
        const target = path === '' ? page : join(dirname(page), path);
        if (!PAGES.includes(target)) {
          // Such as the README of a package.
          assert.ok(existsSync(join(DOCS, target)), `${link} leads nowhere`);
        } else if (anchor) {
          assert.ok(
            anchorsOf(target).includes(anchor),
            `${link} leads nowhere`,
          );
        }
      }
    });
  }
});
