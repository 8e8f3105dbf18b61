/**
 * What several iterators give, as it comes; a few of them at a time.
 *
 * @param limit - how many may be at work at once
 */
export async function* mergeBounded<T>(
  iterators: Iterable<AsyncIterator<T>>,
  limit: number,
): AsyncGenerator<T> {
  const waiting = [...iterators];
  const atWork = new Map<AsyncIterator<T>, ReturnType<typeof turnOf<T>>>();
  const advance = (iterator: AsyncIterator<T>) =>
    atWork.set(iterator, turnOf(iterator));

  waiting.splice(0, limit).map(advance);
  while (atWork.size > 0) {
    const { iterator, result } = await Promise.race(atWork.values());
    atWork.delete(iterator);
    if (result.done) {
      waiting.splice(0, 1).map(advance);
    } else {
      yield result.value;
      advance(iterator);
    }
  }
}

async function turnOf<T>(iterator: AsyncIterator<T>) {
  return { iterator, result: await iterator.next() };
}
