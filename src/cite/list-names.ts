export interface NameListRule {
  /** Up to so many names are all given. */
  readonly most: number;
  /** Of more, so many are given before `others`. */
  readonly first: number;
  /** What stands for the others: `，等`, `, et al.`, ` et al.`. */
  readonly others: string;
  readonly separator: string;
  /** Between two names that are all, and before the last of more. */
  readonly lastOfTwo: string;
  readonly last: string;
}

/** Names one after the other as a style lists them. */
export function listNames(names: readonly string[], rule: NameListRule): string {
  if (names.length > rule.most)
    return names.slice(0, rule.first).join(rule.separator) + rule.others;
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const joint = names.length === 2 ? rule.lastOfTwo : rule.last;
  return `${names.slice(0, -1).join(rule.separator)}${joint}${last}`;
}
