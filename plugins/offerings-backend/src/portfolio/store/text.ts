/**
 * Text in the form that is sorted and searched by: in lower case, and without accents.
 *
 * @remarks
 * What is stored and what is looked for go the same way. PostgreSQL refuses text with a zero byte.
 */
export function searchForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en-US')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Text as it can be stored and compared as a whole on every database. */
export function storableForm(text: string): string {
  return text.replaceAll('\0', '');
}
