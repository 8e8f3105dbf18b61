import { startCatalog } from '../__testUtils__';
import { connectCatalog } from './connectCatalog';
import { findExisting } from './findExisting';

const team = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'course-team' },
};

it('tells what exists from what does not', async () => {
  const { url } = await startCatalog([team]);
  const catalog = connectCatalog(url, {});

  const { known, problem } = await findExisting(catalog, [
    'group:default/course-team',
    'group:default/nobody',
  ]);

  expect([...known]).toEqual([
    ['group:default/course-team', true],
    ['group:default/nobody', false],
  ]);
  expect(problem).toBeUndefined();
});

it('asks for at most 500 at a time', async () => {
  const { url, requests } = await startCatalog([]);
  const refs = Array.from({ length: 1201 }, (_, i) => `group:default/t${i}`);

  const { known } = await findExisting(connectCatalog(url, {}), refs);

  expect(requests.map(({ entityRefs }) => entityRefs?.length)).toEqual([
    500, 500, 201,
  ]);
  expect(known.size).toBe(1201);
});

it.each(['', '/', '/api/catalog', '/api/catalog/'])(
  'takes the URL of the portal or of the catalog, such as “%s”',
  async path => {
    const { url, requests } = await startCatalog([team]);

    await findExisting(connectCatalog(`${url}${path}`, {}), ['group:x/y']);

    expect(requests[0].url).toMatch(/^\/api\/catalog\/entities\/by-refs/);
  },
);

it('sends the token of the environment', async () => {
  const { url, requests } = await startCatalog([team], { token: 'secret' });
  const catalog = connectCatalog(url, { OFFERINGS_TOKEN: 'secret\n' });

  const { problem } = await findExisting(catalog, ['group:default/a']);

  expect(problem).toBeUndefined();
  expect(requests[0].authorization).toBe('Bearer secret');
});

it.each([
  [{}, 'it wants a token (401): put one into OFFERINGS_TOKEN.'],
  [
    { OFFERINGS_TOKEN: 'wrong' },
    'it does not accept the token of OFFERINGS_TOKEN (401).',
  ],
])('says what is wrong with the token of %j', async (env, reason) => {
  const { url } = await startCatalog([team], { token: 'secret' });

  const { known, problem } = await findExisting(connectCatalog(url, env), [
    'group:default/a',
  ]);

  expect(known.size).toBe(0);
  expect(problem).toBe(
    `Cannot ask the catalog at ${url}/api/catalog: ${reason}`,
  );
});

it('never shows the token, not even where it cannot be sent', async () => {
  const catalog = connectCatalog('http://127.0.0.1:1', {
    OFFERINGS_TOKEN: 'sec\nret',
  });

  const { problem } = await findExisting(catalog, ['group:default/a']);

  expect(problem).toMatch(/^Cannot ask the catalog/);
  expect(problem).not.toMatch(/sec\s*ret/);
});

it('says that nobody answers', async () => {
  const catalog = connectCatalog('http://127.0.0.1:1', {});

  const { problem } = await findExisting(catalog, ['group:default/a']);

  expect(problem).toMatch(
    /^Cannot ask the catalog at http:\/\/127\.0\.0\.1:1\/api\/catalog: .+\.$/,
  );
});

it.each([
  ['portal', 'The URL of the portal has to begin with https:// or http://.'],
  [
    'file:///etc',
    'The URL of the portal has to begin with https:// or http://.',
  ],
  [
    'https://me:secret@portal.example',
    'The URL of the portal must not hold a secret: put the token into OFFERINGS_TOKEN.',
  ],
])('refuses the URL %s without repeating it', (url, message) => {
  expect(() => connectCatalog(url, {})).toThrow(new Error(message));
});
