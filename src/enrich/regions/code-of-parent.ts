/**
 * The code of the unit above one, null for provinces. Counties whose prefecture is no unit of
 * its own (429004 仙桃市, 110105 朝阳区) belong to the province.
 */
export function codeOfParent(code: string, codes: ReadonlySet<string>): string | null {
  if (code.endsWith('0000')) return null;
  const prefecture = `${code.slice(0, 4)}00`;
  return prefecture !== code && codes.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}
