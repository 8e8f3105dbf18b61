import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument } from 'yaml';

/**
 * A file as a reader leaves it who puts a snippet into it; `before` is `undefined` for a file that is not there yet, and
 * `where` the lines of code beside which the snippet goes: `{ side, text, each }`.
 */
export function applySnippet({ place, text, where }, before) {
  if (before === undefined) return text;
  return /\.ya?ml$/.test(place)
    ? mergeYaml(before, text)
    : insertLines(before, text, where);
}

/** Settings are added to those that are there; a list grows by what it does not have. */
function mergeYaml(before, snippet) {
  const document = parseDocument(before);
  const addition = parseDocument(snippet);
  merge({ document, addition }, [], addition.contents);
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
}

function merge(documents, path, value) {
  const { document, addition } = documents;
  const there = document.getIn(path);
  if (isMap(there)) {
    for (const pair of value.items) {
      merge(documents, [...path, pair.key.value], pair.value);
    }
  } else if (isSeq(there)) {
    const known = there.toJS(document);
    for (const item of value.items) {
      const isKnown = known.some(each =>
        isDeepStrictEqual(each, item.toJS(addition)),
      );
      if (!isKnown) document.addIn(path, item);
    }
  } else {
    document.setIn(path, value);
  }
}

/** Imports go below the last import of the file; the other lines beside those that `where` names. */
function insertLines(before, snippet, where) {
  const imports = (snippet.match(IMPORT) ?? []).map(text => text.trimEnd());
  const lines = snippet.replace(IMPORT, '').trim();
  const text = addImports(before, imports);
  if (lines === '') return text;
  if (!where) {
    throw new Error(`The page does not say where this goes:\n${snippet}`);
  }
  return addLines(text.split('\n'), lines, where).join('\n');
}

const IMPORT = /^import [^;]*;\n/gm;

function addImports(text, imports) {
  const added = imports.filter(each => !text.includes(each));
  if (added.length === 0) return text;
  const last = [...text.matchAll(IMPORT)].at(-1);
  const end = last ? last.index + last[0].length : 0;
  return `${text.slice(0, end)}${added.join('\n')}\n${text.slice(end)}`;
}

function addLines(lines, added, { side, text, each }) {
  const places = lines.filter(line => line.trim().startsWith(text));
  if (places.length === 0 || (places.length > 1 && !each)) {
    throw new Error(`${places.length} lines begin with "${text}"`);
  }
  return lines.flatMap(line => {
    if (!places.includes(line)) return [line];
    return side === 'before' ? [added, line] : [line, added];
  });
}
