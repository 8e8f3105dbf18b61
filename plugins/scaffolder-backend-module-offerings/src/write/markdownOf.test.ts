import { markdownOf } from './markdownOf';

describe('markdownOf', () => {
  it('shows a text as YAML', () => {
    expect(markdownOf('a: 1\n')).toBe('```yaml\na: 1\n```\n');
  });

  it('has a longer fence than any in the text', () => {
    expect(markdownOf('a: |\n  ````\n')).toBe(
      '`````yaml\na: |\n  ````\n`````\n',
    );
  });
});
