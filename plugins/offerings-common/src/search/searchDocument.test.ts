import { product, service, university, valueStream } from '../testing';
import { searchDocumentOf } from './searchDocument';

function documentOf(name: string) {
  const entity = university().find(each => each.metadata.name === name);
  return entity && searchDocumentOf(entity);
}

describe('the search document', () => {
  it('of a product holds need, outcomes and capabilities', () => {
    const entity = product({
      name: 'loans',
      spec: {
        need: 'Readers need books',
        outcomes: [{ name: 'Read', statement: 'A reader reads on.' }],
        capabilities: [{ name: 'Shelf space', type: 'infrastructure' }],
      },
    });

    expect(searchDocumentOf(entity)).toMatchObject({
      kind: 'Product',
      entityRef: 'product:default/loans',
      targetRef: 'product:default/loans',
      subPath: '',
      text: expect.stringContaining(
        'Readers need books. Read. A reader reads on. Shelf space.',
      ),
    });
  });

  it('of a value stream holds its steps and leads into the end-to-end view of its first offering', () => {
    const entity = valueStream({
      name: 'lend',
      namespace: 'branch',
      spec: {
        offerings: ['product:loans', 'service:desk'],
        demand: 'A reader wants a book',
        steps: [
          { id: 'ask', title: 'Ask for the book', stage: 'deliver' },
          { id: 'lend', title: 'Hand it over!', stage: 'deliver' },
        ],
      },
    });

    expect(searchDocumentOf(entity)).toMatchObject({
      kind: 'ValueStream',
      entityRef: 'valuestream:branch/lend',
      targetRef: 'product:branch/loans',
      subPath: '/end-to-end?stream=branch%2Flend',
      offerings: ['product:branch/loans', 'service:branch/desk'],
      text: expect.stringContaining(
        'A reader wants a book. Ask for the book. Hand it over!',
      ),
    });
  });

  it('of a value stream whose offerings are no refs leads to its own page', () => {
    const entity = valueStream({ name: 'lend', spec: { offerings: ['a b'] } });

    expect(searchDocumentOf(entity)).toMatchObject({
      targetRef: 'valuestream:default/lend',
      subPath: '',
      offerings: [],
    });
  });

  it('names the owner in full, or nobody', () => {
    const owned = service({ spec: { owner: 'Team-B' } });
    const ownerless = service({ spec: { owner: 'component:app' } });

    expect(searchDocumentOf(owned)?.owner).toBe('group:default/team-b');
    expect(searchDocumentOf(ownerless)?.owner).toBe('');
  });

  it('is not there for any other entity, not even one that is named alike', () => {
    const foreign = { ...product(), apiVersion: 'example.com/v1' };

    expect(searchDocumentOf(foreign)).toBeUndefined();
    expect(documentOf('student-information-system')).toBeUndefined();
  });

  it('is there for the example’s offerings', () => {
    expect(documentOf('student-enrollment-platform')).toMatchObject({
      title: 'Student Enrollment Platform',
    });
  });
});
