/** Results by key: worked out once, forgotten where the work failed, the oldest let go. */
export interface Results<T> {
  get(key: string): Promise<T>;
  has(key: string): boolean;
}

export function cacheResults<T>(work: (key: string) => Promise<T>, most = 400): Results<T> {
  const results = new Map<string, Promise<T>>();
  return {
    has: (key) => results.has(key),
    get(key) {
      const known = results.get(key);
      if (known !== undefined) {
        results.delete(key);
        results.set(key, known);
        return known;
      }
      const result = work(key);
      results.set(key, result);
      result.catch(() => results.delete(key));
      const oldest = results.keys().next().value;
      if (results.size > most && oldest !== undefined) results.delete(oldest);
      return result;
    },
  };
}
