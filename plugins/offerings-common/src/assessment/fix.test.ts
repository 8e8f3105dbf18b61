import type { Entity } from '@backstage/catalog-model';
import { product, withField } from '../testing';
import { addEntity, fillIn } from './fix';

const REF = 'product:default/book-lending';

function at(annotations: Record<string, unknown>): {
  ref: string;
  entity: Entity;
} {
  const entity = withField<Entity>(
    product(),
    'metadata.annotations',
    annotations,
  );
  return { ref: REF, entity };
}

describe('a fix that fills in a field', () => {
  it('is YAML to paste at a key of the descriptor', () => {
    expect(
      fillIn({ ref: REF }, 'spec.need', 'Say what it is for.', {
        need: '<the need>',
      }),
    ).toEqual({
      entity: REF,
      field: 'spec.need',
      summary: 'Say what it is for.',
      yaml: 'spec:\n  need: <the need>\n',
    });
  });

  it('leaves out what is not known, and breaks no long line', () => {
    const long = 'word '.repeat(60).trim();
    const { yaml } = fillIn({ ref: REF }, 'spec.suppliers', 'Name it.', {
      suppliers: [{ name: long, ref: undefined }],
    });
    expect(yaml).toBe(`spec:\n  suppliers:\n    - name: ${long}\n`);
  });
});

describe('a fix that adds an entity', () => {
  it('is a document of its own, beside an existing one', () => {
    const fix = addEntity({ ref: REF }, 'Say who does it.', 'Practice', {
      practice: 'service-design',
    });
    expect(fix).toMatchObject({ entity: REF, field: '---' });
    expect(fix.yaml).toBe(
      [
        '---',
        'apiVersion: offerings/v1alpha1',
        'kind: Practice',
        'metadata:',
        '  name: <name>',
        'spec:',
        '  practice: service-design',
        '',
      ].join('\n'),
    );
  });
});

describe('where a fix goes', () => {
  const where = (annotations: Record<string, unknown>) => {
    const fix = fillIn(at(annotations), 'spec.need', 'Say it.', {});
    return [fix.file, fix.editUrl];
  };

  it('is the URL that the catalog read the descriptor from', () => {
    expect(
      where({
        'backstage.io/managed-by-location':
          'url:https://git.example/lending/catalog-info.yaml',
        'backstage.io/edit-url': 'https://git.example/edit/catalog-info.yaml',
      }),
    ).toEqual([
      'https://git.example/lending/catalog-info.yaml',
      'https://git.example/edit/catalog-info.yaml',
    ]);
  });

  it.each([
    ['file:/home/someone/lending/catalog-info.yaml'],
    ['file:C:\\someone\\lending\\catalog-info.yaml'],
  ])('is the end of the path %s only', location => {
    expect(where({ 'backstage.io/managed-by-location': location })[0]).toBe(
      'lending/catalog-info.yaml',
    );
  });

  it('is unknown where nothing says it, and never a script', () => {
    expect(where({})).toEqual([undefined, undefined]);
    expect(
      where({
        'backstage.io/managed-by-location': 7,
        'backstage.io/edit-url': 'vbscript:x',
      }),
    ).toEqual([undefined, undefined]);
  });
});
