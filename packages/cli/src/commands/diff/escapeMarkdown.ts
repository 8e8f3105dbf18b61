import { visible } from '../../terminal/visible';

const MARKUP = /[\\`*_{}[\]<>|#~&]/g;
const CODE = /(`[^`]+`)/;

function escapePlain(text: string): string {
  // Nobody is called upon by a mention that stands in somebody's descriptor.
  return text.replace(MARKUP, '\\$&').replaceAll('@', '@\u{200b}');
}

/** A text as it stands in Markdown, on one line: nothing in it is markup. */
export function escapeMarkdown(text: string): string {
  return escapePlain(visible(text.replace(/\s+/g, ' ').trim()));
}

/** A sentence as it stands in Markdown, on one line: of markup it has only its `code`. */
export function escapeSentence(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
    .split(CODE)
    .map(part => (CODE.test(part) ? part : escapePlain(part)))
    .join('');
}
