/** Characters that are not in the alphabet, as what people most likely read or heard. */
const misread: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: '1',
  u: 'v',
  y: 'v',
  a: '4',
};

/**
 * The known ids that a mistyped one may stand for: those one slip away (a wrong, lost, extra or
 * exchanged character), after capitals and look-alike letters are undone. Sorted as `known` is.
 */
export function nearIds(mistyped: string, known: Iterable<string>): string[] {
  const typed = mistyped
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/[oliuya]/g, (letter) => misread[letter] ?? letter);
  const near: string[] = [];
  for (const id of known) if (isOneSlipAway(typed, id)) near.push(id);
  return near;
}

function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const shortRest = short.slice(start);
  const longRest = long.slice(start);
  if (short.length < long.length) return shortRest === longRest.slice(1);
  const exchanged = `${longRest.charAt(1)}${longRest.charAt(0)}${longRest.slice(2)}`;
  return shortRest.slice(1) === longRest.slice(1) || shortRest === exchanged;
}
