/** Marks that are one mark to a reader; every one is looked for as the first of its group. */
const GROUPS = ['"“”„‟〝〞「」『』', "'‘’‚‛", '-‐‑‒–—―−', '·・‧∙⋅•', '~〜∼', '<〈《', '>〉》'];

export const punctuationTwins: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const [first = '', ...rest] = group;
    return rest.map((twin): [string, string] => [twin, first]);
  }),
);
