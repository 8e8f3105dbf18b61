import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const PACKAGE = resolve(__dirname, '../..');

function read(path: string): string {
  return readFileSync(resolve(PACKAGE, path), 'utf8');
}

/** What a piece of code says, however it is indented. */
function withoutSpace(code: string): string {
  return code.replace(/\s+/g, ' ').trim();
}

const OURS = '@offerings/backstage-plugin-offerings';

const PORTAL = withoutSpace(
  ['createPortal.tsx', 'EntityPage.tsx', 'apis.ts']
    .map(file => read(`src/legacy/__testUtils__/${file}`))
    .join('\n')
    .replaceAll("from '..'", `from '${OURS}/legacy'`)
    .replaceAll("from '../../catalog'", `from '${OURS}/catalog'`),
);

/** The samples for the files that the portal has, with what to call them. */
const SAMPLES = [
  ...read('../../docs/legacy.md').matchAll(
    /^```tsx\n\/\/ packages\/app\/src\/(App|apis|components\/Root\/Root|components\/catalog\/EntityPage)\.tsx?\n([\s\S]*?)^```$/gm,
  ),
]
  .filter(([, , code]) => !code.includes('__experimentalTranslations'))
  .map(([, file, code], index) => [`${index + 1}, for ${file}`, code]);

describe('the page about the legacy frontend system', () => {
  it('has samples for the page, the navigation, the entity pages and the APIs', () => {
    expect(SAMPLES).toHaveLength(10);
  });

  it.each(SAMPLES)(
    'shows what the tested portal is made of: sample %s',
    (_, code) => {
      expect(PORTAL).toContain(withoutSpace(code));
    },
  );
});
