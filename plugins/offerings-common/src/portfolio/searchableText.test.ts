import { component, product, service } from '../testing';
import { searchableText } from './searchableText';

describe('what an offering is searched by', () => {
  it('is what its own descriptor says that it is', () => {
    const entity = product({
      name: 'loans',
      title: 'Book Loans',
      spec: {
        need: 'Readers need books.',
        outcomes: [{ name: 'A good read', statement: 'Readers read on.' }],
        capabilities: [
          { name: 'Shelves', type: 'infrastructure', parts: ['resource:shed'] },
        ],
      },
    });
    entity.metadata.description = 'Books to take home';

    expect(searchableText(entity).split('\n')).toEqual([
      'loans',
      'Book Loans',
      'Books to take home',
      'Readers need books.',
      'A good read',
      'Readers read on.',
      'Shelves',
    ]);
  });

  it('is the name twice where there is no title, and the need', () => {
    expect(searchableText(service({ name: 'desk' }))).toBe(
      'desk\ndesk\nStudents get help when they are stuck.',
    );
  });

  it('is nothing for another kind', () => {
    expect(searchableText(component())).toBe('');
  });
});
