import { perLocation } from './perLocation';

const ROOT = 'Expected object at root, got string';
const lastSeen = new Date('2026-11-03T08:00:00Z');

describe('perLocation', () => {
  it('is one item for an entity', () => {
    expect(
      perLocation({
        entityRef: 'product:default/a',
        location: 'file:/a.yaml',
        errors: [
          { message: 'one', rule: 'format' },
          {
            message: 'YAML error at file:/elsewhere.yaml, quoted by a mistake',
          },
        ],
        lastSeen,
      }),
    ).toEqual([
      {
        entityRef: 'product:default/a',
        location: 'file:/a.yaml',
        errors: [
          { message: 'one', rule: 'format' },
          {
            message: 'YAML error at file:/elsewhere.yaml, quoted by a mistake',
          },
        ],
        lastSeen: '2026-11-03T08:00:00.000Z',
      },
    ]);
  });

  it('is an item for each file of a Location, with what the catalog says of it', () => {
    const first =
      'YAML error at url:https://git.example/a.yaml, YAMLParseError';
    const second =
      'Entity product:default/x at url:https://git.example/b.yaml, originated at file:/all.yaml, is not of an allowed kind for that location';
    const again = 'YAML error at url:https://git.example/a.yaml, another one';

    expect(
      perLocation({
        entityRef: 'location:default/all',
        location: 'file:/all.yaml',
        errors: [first, second, again, ROOT].map(message => ({ message })),
        lastSeen,
      }).map(({ location, errors }) => [
        location,
        errors.map(({ message }) => message),
      ]),
    ).toEqual([
      ['url:https://git.example/a.yaml', [first, again]],
      ['url:https://git.example/b.yaml', [second]],
      ['file:/all.yaml', [ROOT]],
    ]);
  });

  it('has no location where none is known', () => {
    const [item] = perLocation({
      entityRef: 'product:default/a',
      errors: [{ message: 'one' }],
      lastSeen,
    });
    expect(item).not.toHaveProperty('location');
  });
});
