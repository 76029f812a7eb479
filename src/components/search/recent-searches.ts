const KEY = 'pressmark-recent-searches';
const MOST = 8;

/** The reader's last searches. They never leave the device; where it keeps nothing, there are none. */
export function listRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

export function keepRecent(query: string): void {
  const text = query.trim();
  if (text === '' || text.length > 200) return;
  write([text, ...listRecent().filter((other) => other !== text)].slice(0, MOST));
}

export function forgetRecent(query: string): void {
  write(listRecent().filter((other) => other !== query));
}

export function forgetAllRecent(): void {
  write([]);
}

function write(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // A browser that keeps nothing for us is within its rights.
  }
}
