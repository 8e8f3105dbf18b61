import { labelText } from './labelText';

describe('labelText', () => {
  it('keeps short words on one line', () => {
    expect(labelText('28 %').narrow.text).toBe('28 %');
  });

  it('breaks longer words into lines', () => {
    expect(labelText('The schedule needs changes').narrow.text).toBe(
      'The schedule\nneeds changes',
    );
  });

  it('ends in an ellipsis where there are too many of them', () => {
    const { text } = labelText(
      'A confirmed course is missing from the record of the student',
    ).narrow;
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toMatch(/…$/);
  });

  it('cuts a word that is wider than a line', () => {
    expect(labelText('Donaudampfschifffahrt').narrow.text).toMatch(/^\S+…$/);
  });

  it('has room for more where there is room', () => {
    const { wide, narrow } = labelText('The schedule needs changes');
    expect(wide.text).toBe('The schedule needs changes');
    expect(wide.width).toBeGreaterThan(narrow.width);
  });
});
