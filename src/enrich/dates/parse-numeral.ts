const digits = new Map([...'〇一二三四五六七八九'].map((numeral, digit) => [numeral, digit]));

/** A whole number below 1,000 in Arabic or Chinese figures, `75` or `七十五`; null for no number. */
export function parseNumeral(words: string): number | null {
  if (/^\d{1,3}$/u.test(words)) return Number(words);
  if (words === '两') return 2;
  const match =
    /^(?:([一二三四五六七八九])?百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
      words,
    );
  if (match === null || words === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  const value = (numeral: string | undefined, missing: number) =>
    numeral === undefined ? missing : (digits.get(numeral) ?? 0);
  return (
    (words.includes('百') ? value(hundreds, 1) * 100 : 0) +
    (ten === undefined ? 0 : value(tens, 1) * 10) +
    value(ones, 0)
  );
}
