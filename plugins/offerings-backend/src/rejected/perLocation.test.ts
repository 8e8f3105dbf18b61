import { perLocation } from './perLocation';

const lastSeen = new Date('2026-11-03T08:00:00Z');

describe('perLocation', () => {
  it('is one item for an entity', () => {
    expect(
      perLocation({
        entityRef: 'product:default/a',
        location: 'file:/a.yaml',
        errors: [
          'one',
          'YAML error at file:/elsewhere.yaml, quoted by a mistake',
        ],
        lastSeen,
      }),
    ).toEqual([
      {
        entityRef: 'product:default/a',
        location: 'file:/a.yaml',
        errors: [
          'one',
          'YAML error at file:/elsewhere.yaml, quoted by a mistake',
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
        errors: [first, second, again, 'Expected object at root, got string'],
        lastSeen,
      }).map(({ location, errors }) => [location, errors]),
    ).toEqual([
      ['url:https://git.example/a.yaml', [first, again]],
      ['url:https://git.example/b.yaml', [second]],
      ['file:/all.yaml', ['Expected object at root, got string']],
    ]);
  });

  it('has no location where none is known', () => {
    const [item] = perLocation({
      entityRef: 'product:default/a',
      errors: ['one'],
      lastSeen,
    });
    expect(item).not.toHaveProperty('location');
  });
});
