import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { InputError } from '@backstage/errors';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Makes cursors that nobody can read or change.
 *
 * @remarks
 * A cursor says where the next page begins. Where a caller may not see every row, that can be at one of the hidden rows,
 * whose ref and numbers are then in the cursor.
 */
export class CursorSeal {
  /** @param key - 32 bytes, the same for all replicas */
  constructor(private readonly key: Buffer) {}

  /** A cursor with some content, fit for an address. */
  seal(content: unknown): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, nonce);
    const sealed = Buffer.concat([
      cipher.update(JSON.stringify(content), 'utf8'),
      cipher.final(),
    ]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString(
      'base64url',
    );
  }

  /**
   * The content of a cursor.
   *
   * @throws InputError where it was not made here
   */
  open(cursor: string): unknown {
    try {
      const bytes = Buffer.from(cursor, 'base64url');
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const decipher = createDecipheriv(ALGORITHM, this.key, nonce, {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(tag);
      const content = Buffer.concat([
        decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
        decipher.final(),
      ]);
      return JSON.parse(content.toString('utf8'));
    } catch {
      throw new InputError(
        'The cursor is not one of this portfolio, please begin at the first page',
      );
    }
  }
}
