import { CLOSING, OPENING } from './bracketing';

/** What is read out, or shown, beside the text of a page. */
const SPOKEN = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
];

/** Nobody reads what stands in these; and what is to be pasted into a descriptor has its own words. */
const LEFT_OUT = 'script, style, template, pre';

/** Every piece of text that people see or hear, but for what stands in brackets and for what separates the pieces. */
export function unbracketedTextsOf(root: Element): string[] {
  return [...visible(root), ...spoken(root)].flatMap(piecesOf);
}

/** The text of each block, so that brackets are found together though elements stand between them. */
function visible(root: Element): string[] {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT,
  );
  const texts: string[] = [];
  let depth = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (node.parentElement?.closest(LEFT_OUT)) continue;
    const outside = textOutside(text, depth);
    depth = outside.depth;
    texts.push(outside.text);
  }
  return texts;
}

function spoken(root: Element): string[] {
  return SPOKEN.flatMap(name =>
    [...root.querySelectorAll(`[${name}]`)].map(
      element => textOutside(element.getAttribute(name) ?? '', 0).text,
    ),
  );
}

/** What stands outside of all brackets, of which some may have been opened before. */
function textOutside(text: string, depthBefore: number) {
  let depth = depthBefore;
  let outside = '';
  for (const character of text) {
    if (character === OPENING) depth += 1;
    if (depth === 0) outside += character;
    if (character === CLOSING) {
      depth -= 1;
      outside += '\n';
    }
  }
  return { text: outside, depth };
}

/** The parts of a line that say something of their own. */
export function piecesOf(text: string): string[] {
  return text
    .split(/\n|, |; |: | · | → |[()“”„`?]/)
    .map(piece => piece.replace(/\s+/g, ' ').trim())
    .filter(piece => /\p{L}/u.test(piece));
}
