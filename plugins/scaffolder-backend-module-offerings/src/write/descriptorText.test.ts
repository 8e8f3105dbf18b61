import { parse } from 'yaml';
import { descriptorText } from './descriptorText';

describe('descriptorText', () => {
  it('quotes what is no text to somebody', () => {
    const descriptor = { spec: { need: 'yes', type: '012', owner: 'null' } };
    const text = descriptorText(descriptor);

    expect(parse(text, { version: '1.1' })).toEqual(descriptor);
    expect(parse(text, { version: '1.2' })).toEqual(descriptor);
  });

  it('writes what stands twice twice, and breaks no line', () => {
    const parts = ['component:a'];
    const long = 'word '.repeat(40).trim();

    expect(descriptorText({ a: parts, b: parts, long })).toBe(
      `a:\n  - component:a\nb:\n  - component:a\nlong: ${long}\n`,
    );
  });
});
