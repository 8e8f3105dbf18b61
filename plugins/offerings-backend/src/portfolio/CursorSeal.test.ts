import { randomBytes } from 'node:crypto';
import { CursorSeal } from './CursorSeal';

const seal = new CursorSeal(randomBytes(32));
const CONTENT = { filter: { text: 'Ω' }, edge: { ref: 'product:default/a' } };

describe('CursorSeal', () => {
  it('opens what it sealed, and so does another replica', () => {
    const key = randomBytes(32);
    const cursor = new CursorSeal(key).seal(CONTENT);

    expect(new CursorSeal(key).open(cursor)).toEqual(CONTENT);
  });

  it('needs no escaping in an address', () => {
    for (let i = 0; i < 50; i += 1) {
      expect(seal.seal(CONTENT)).toMatch(/^[\w-]+$/);
    }
  });

  it('shows nothing of the content', () => {
    const bytes = Buffer.from(seal.seal(CONTENT), 'base64url');

    expect(bytes.toString('latin1')).not.toMatch(/filter|product/);
  });

  it('refuses a cursor with any byte changed or cut off', () => {
    const bytes = Buffer.from(seal.seal(CONTENT), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] + 1) % 256;

      for (const bad of [changed, bytes.subarray(0, at)]) {
        expect(() => seal.open(bad.toString('base64url'))).toThrow(
          'not one of this portfolio',
        );
      }
    }
  });

  it('refuses a cursor of another portfolio', () => {
    const other = new CursorSeal(randomBytes(32));

    expect(() => seal.open(other.seal(CONTENT))).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});
