import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
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

/** Where the source can be looked at. TechDocs shows `docs` alone, so a link to the rest of the repository leads there. */
const SOURCE = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
).repository.url.replace(/\.git$/, '');

function linksOf(page) {
  return markdown
    .parse(read(page), {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'link_open')
    .map(token => token.attrGet('href'));
}

/** The links of a page to others of `docs`, without those to a host. */
function linksInside(page) {
  return linksOf(page).filter(href => !/^\w+:/.test(href));
}

/** What a link to the source leads to: `{ link, view, path, anchor }`. */
function sourcesOf(page) {
  return linksOf(page)
    .filter(link => link.startsWith(`${SOURCE}/`))
    .map(link => {
      const [, view, path, anchor] =
        link
          .slice(SOURCE.length)
          .match(/^\/(blob|tree)\/main\/([^#]+)(?:#(.+))?$/) ?? [];
      return { link, view, path, anchor };
    });
}

/** What a heading is called in an address. */
function anchorOf(title) {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function anchorsOf(text) {
  const tokens = markdown.parse(text, {});
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
    it(`${page} links to pages and headings that are there, all of docs`, () => {
      for (const link of linksInside(page)) {
        const [path, anchor] = link.split('#');
        const target = path === '' ? page : join(dirname(page), path);
        assert.ok(!target.startsWith('..'), `${link} leads out of docs`);
        assert.ok(existsSync(join(DOCS, target)), `${link} leads nowhere`);
        if (anchor) {
          assert.ok(
            anchorsOf(read(target)).includes(anchor),
            `${link} leads nowhere`,
          );
        }
      }
    });

    it(`${page} links to sources that are there`, () => {
      for (const { link, view, path, anchor } of sourcesOf(page)) {
        assert.ok(
          view && existsSync(join(root, path)),
          `${link} leads nowhere`,
        );
        const isFolder = statSync(join(root, path)).isDirectory();
        assert.equal(view, isFolder ? 'tree' : 'blob', link);
        if (anchor) {
          const text = readFileSync(join(root, path), 'utf8');
          assert.ok(anchorsOf(text).includes(anchor), `${link} leads nowhere`);
        }
      }
    });
  }
});
