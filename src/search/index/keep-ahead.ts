/** Runs the jobs a few at a time and yields what they give, in the order of the jobs. */
export async function* keepAhead<T>(
  jobs: AsyncIterable<() => Promise<T>> | Iterable<() => Promise<T>>,
  ahead = 8,
): AsyncGenerator<T> {
  const waiting: Promise<T>[] = [];
  for await (const job of jobs) {
    waiting.push(job());
    const first = waiting.length > ahead ? waiting.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const promise of waiting) yield await promise;
}
