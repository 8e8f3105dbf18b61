/**
 * The text of an answer.
 *
 * @param limit - how many bytes it may have
 * @returns `undefined` where it is longer; the rest is then not read
 */
export async function readLimited(
  response: Response,
  limit: number,
): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
