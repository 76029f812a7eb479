/** Results by key: worked out once, forgotten where the work failed, the oldest let go. */
export interface Results<T> {
  get(key: string, work: (key: string) => Promise<T>): Promise<T>;
  has(key: string): boolean;
}

export function cacheResults<T>(most: number): Results<T> {
  const results = new Map<string, Promise<T>>();
  return {
    has: (key) => results.has(key),
    get(key, work) {
      const result = results.get(key) ?? work(key);
      results.delete(key);
      results.set(key, result);
      result.catch(() => results.delete(key));
      const oldest = results.keys().next().value;
      if (results.size > most && oldest !== undefined) results.delete(oldest);
      return result;
    },
  };
}
