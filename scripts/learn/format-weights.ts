/** Writes the table of weights as the repository keeps it: sorted, two decimals, no zeros. */
export function formatWeights(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .map(([sign, weight]) => [sign, Number(weight.toFixed(2))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `  ${/^[a-z]+$/u.test(sign) ? sign : `'${sign}'`}: ${weight},`);
  return `/**
 * What each sign of a story weighs when readings of a page are compared; above 0 speaks for it. Learned
 * from labelled pages by \`npm run learn\`, not written by hand.
 */
export const storyWeights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}
