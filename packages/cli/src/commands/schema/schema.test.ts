import { runIn } from '../../__testUtils__';

it('prints a JSON Schema that holds our kinds and Backstage’s own', async () => {
  const { code, out } = await runIn('.', ['schema']);

  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    $schema: expect.stringContaining('json-schema.org'),
  });
  expect(out).toContain('"ValueStream"');
  expect(out).toContain('"Component"');
});
