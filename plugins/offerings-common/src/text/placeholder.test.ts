import { isPlaceholder } from './placeholder';

describe('isPlaceholder', () => {
  it.each([
    undefined,
    '',
    '   ',
    '\n',
    'TODO',
    'todo',
    'Todo.',
    'to-do',
    'TODO: ask the registrar',
    'TODO ask the registrar',
    'todo: ask the registrar',
    'todo (Anna)',
    'Todo - ask the registrar',
    '[TBD]',
    'tbd',
    'TBD by the board',
    'TBA',
    'FIXME',
    'xxx',
    '???',
    '-',
    '—',
    '…',
    '...',
    '"…"',
    'N/A',
    'n/a.',
    '<url>',
    '<your team>',
    '<…>',
    '<...>',
    'group:default/<team>',
    'https://<host>/help',
    'https://…',
    'https://…/agreement',
    'https://.../agreement',
  ])('takes %j for a placeholder', text => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    'Todo list app',
    'To-do lists for students',
    'A list of what is still to do',
    'Todos',
    '1 < 2',
    '1 < 2 and 3 > 2',
    'a<b and b>c',
    'Map<string>',
    'Ask <help@example.org>',
    'See <https://example.org/help>',
    '<b>Portal</b>',
    'Enrol, pay, choose, …',
    'Wait... then enrol',
    'None',
    'no',
    '0',
    'NA',
    'X',
    'xx',
    'https://example.org/todo',
    'https://example.org/…',
    'group:default/team-a',
    'Why? Because it helps.',
  ])('takes %j for a real text', text => {
    expect(isPlaceholder(text)).toBe(false);
  });

  it.each([' ', '<a', '"', '.', 'x', '-'])(
    'gets through a megabyte of %j',
    character => {
      expect(isPlaceholder(`a${character.repeat(1_000_000)}b`)).toBe(false);
    },
  );
});
