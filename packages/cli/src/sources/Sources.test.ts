import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT, tempFolder } from '../__testUtils__';
import { findFiles } from './findFiles';
import { Sources } from './Sources';

it('passes over files that were only come upon and hold no entities', async () => {
  const { path } = tempFolder({
    'a.yaml': PRODUCT,
    'deploy.yaml': 'apiVersion: apps/v1\n',
    'named.yaml': 'apiVersion: apps/v1\n',
  });
  const sources = new Sources(await findFiles(['named.yaml', '.'], path));

  expect([...sources].map(file => file.path)).toEqual(['named.yaml', 'a.yaml']);
  expect(sources.size).toBe(2);
});

it('can be gone through again, as the files are by then', async () => {
  const folder = tempFolder({ 'a.yaml': PRODUCT });
  const sources = new Sources(await findFiles(['a.yaml'], folder.path));
  const before = [...sources];
  folder.write({ 'a.yaml': 'changed: true\n' });

  expect([before, [...sources]].map(([file]) => file.text)).toEqual([
    PRODUCT,
    'changed: true\n',
  ]);
});

it('goes on where a file cannot be read, and says so', () => {
  const { path } = tempFolder({ 'b.yaml': PRODUCT });
  const sources = new Sources(
    ['a.yaml', 'b.yaml'].map(name => ({
      path: name,
      absolute: join(path, name),
      named: true,
    })),
  );

  expect([...sources].map(file => file.path)).toEqual(['b.yaml']);
  expect(sources.problems).toEqual([
    expect.stringMatching(/^Cannot read a\.yaml: ENOENT/),
  ]);
  expect(sources.size).toBe(1);
});

it('never writes back what it could not read as it is', async () => {
  const { path } = tempFolder({ 'a.yaml': '' });
  writeFileSync(join(path, 'a.yaml'), Buffer.from([0x61, 0xff, 0xfe]));
  const sources = new Sources(await findFiles(['a.yaml'], path));

  expect(sources.write('a.yaml', 'a')).toBe(
    'Cannot write a.yaml: it is not in UTF-8',
  );
});
