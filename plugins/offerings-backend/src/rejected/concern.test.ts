import { concernOf } from './concern';

const LOCATION = 'location:default/generated-1';

function notAllowed(ref: string): string {
  return `Entity ${ref} at url:https://git.example/a.yaml, originated at url:https://git.example/a.yaml, is not of an allowed kind for that location`;
}

describe('concernOf', () => {
  it.each(['product', 'service', 'valuestream', 'practice'])(
    'is whatever is wrong with a %s',
    kind => {
      const rejection = {
        entityRef: `${kind}:default/a`,
        errors: [{ message: 'any' }],
      };
      expect(concernOf(rejection)).toEqual(rejection);
    },
  );

  it.each(['component:default/a', 'group:default/product', 'productline:a/b'])(
    'is nothing that is wrong with %s',
    entityRef => {
      expect(
        concernOf({ entityRef, errors: [{ message: 'any' }] }),
      ).toBeUndefined();
    },
  );

  it.each([
    'YAML error at file:/a.yaml, YAMLParseError: Nested mappings are not allowed',
    'Failed to parse YAML at file:/a.yaml, RangeError: too deep',
    'Expected object at root, got string',
    'metadata.annotations must be a valid object',
    "<root> must have required property 'kind' - missingProperty: kind",
    "/metadata must have required property 'name' - missingProperty: name",
    notAllowed('valuestream:default/a'),
    notAllowed('valuestraem:default/a'),
  ])('is a file of which the catalog says: %s', error => {
    const rejection = { entityRef: LOCATION, errors: [{ message: error }] };
    expect(concernOf(rejection)).toEqual(rejection);
  });

  it.each([
    'Unable to read url, NotFoundError: 404',
    'No processor was able to handle reading of ftp:a',
    notAllowed('template:default/product'),
  ])('is no file of which the catalog says: %s', error => {
    expect(
      concernOf({ entityRef: LOCATION, errors: [{ message: error }] }),
    ).toBeUndefined();
  });

  it('leaves out what else is wrong with a Location', () => {
    const parseError = 'YAML error at file:/a.yaml, YAMLParseError: tab';
    expect(
      concernOf({
        entityRef: LOCATION,
        errors: [
          { message: 'Unable to read url, NotFoundError' },
          { message: parseError },
        ],
      }),
    ).toEqual({ entityRef: LOCATION, errors: [{ message: parseError }] });
  });
});
