/** What a name has to be, and the value of a label. */
export const NAME =
  'letters and digits, with -, _ or . between them, at most 63 characters';

/** What a namespace has to be. */
export const DNS_LABEL =
  'lower case letters and digits, with - between them, at most 63 characters';

/** What a tag has to be. */
export const TAG =
  'lower case letters, digits, :, + and #, with - between them, at most 63 characters';

/** What the key of a label or an annotation has to be. */
export const KEY = 'a name, or a domain, / and a name';

/** What the title or icon of a link has to be. */
export const TEXT = 'a text that is not empty';
