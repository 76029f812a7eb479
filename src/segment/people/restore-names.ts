import type { Byline } from '../../model/byline.ts';

const roles = ['reporters', 'correspondents', 'authors', 'photographers'] as const;

/** Gives names the characters that they are printed in; `read` and `printed` are one text in two scripts. */
export function restoreNames(byline: Byline, read: string, printed: string): Byline {
  if (read === printed) return byline;
  const from = read.replace(/\s/gu, '');
  const to = printed.replace(/\s/gu, '');
  if (from.length !== to.length) return byline;
  const restore = (name: string) => {
    const at = from.indexOf(name);
    return at < 0 ? name : to.slice(at, at + name.length);
  };
  const restored = { ...byline };
  for (const role of roles) restored[role] = byline[role].map(restore);
  restored.agency = byline.agency === null ? null : restore(byline.agency);
  return restored;
}
