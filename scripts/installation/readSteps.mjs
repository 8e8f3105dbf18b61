import MarkdownIt from 'markdown-it';
import { samplesOf } from '../docs/readSamples.mjs';

/**
 * What a reader of some sections does, in order: `{ command }` for a line to type, and `{ place, text, where }` for a
 * snippet, as `readSamples` has them.
 */
export function readSteps(file, markdown, titles) {
  const headings = headingsOf(markdown);
  const sections = titles.map(title => sectionOf(headings, title));
  return samplesOf(file, markdown)
    .map(sample => ({ ...sample, section: sectionAt(sections, sample.line) }))
    .filter(({ section }) => section !== -1)
    .sort((a, b) => a.section - b.section || a.line - b.line)
    .flatMap(stepsOf);
}

/** The lines to type in a sample for the shell, without comments, those that go on in the next line made one. */
export function commandsOf(text) {
  return text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map(line => line.replace(/(^|\s+)#.*$/, '').trim())
    .filter(line => line !== '');
}

function stepsOf({ file, line, language, text, place, where }) {
  if (language === 'sh') return commandsOf(text).map(command => ({ command }));
  if (place) return [{ place, text: text.replace(/^.*\n/, ''), where }];
  throw new Error(`${file}:${line} does not say which file it goes into`);
}

/** From a heading to the next one that is not below it, as numbers of lines. */
function sectionOf(headings, wanted) {
  const index = headings.findIndex(({ title }) => title === wanted);
  if (index === -1) throw new Error(`There is no heading "${wanted}"`);
  const { level, line } = headings[index];
  const next = headings.find(each => each.line > line && each.level <= level);
  return { start: line, end: next?.line ?? Infinity };
}

function headingsOf(markdown) {
  const tokens = new MarkdownIt().parse(markdown, {});
  return tokens.flatMap(({ type, tag, map }, index) =>
    type === 'heading_open'
      ? { title: tokens[index + 1].content, level: tag, line: map[0] + 1 }
      : [],
  );
}

function sectionAt(sections, line) {
  return sections.findIndex(({ start, end }) => line > start && line < end);
}
