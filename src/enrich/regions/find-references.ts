import type { Passage, Position } from './passage.ts';
import type { SettledChain } from './settle-chains.ts';

/** Words that point back to a place without naming it: 市总工会, 全县, 本市. */
export interface Reference {
  /** 省, 市, 县, 区, 州, 旗. */
  kind: string;
  /** A body that acts, and not just 全市. */
  isBody: boolean;
  /** 我省 where the story begins: it is told of that place. */
  isOwn: boolean;
  position: Position;
  text: string;
}

const reference =
  /(?:(?<=^|[^\p{Script=Han}]|[由在与和对向被让请到从给受据为日天前来后了]|联合)(自治区|省|市|州|盟|县|区|旗)(?:总工会|总(?![体量数额面值经裁监部站队])|人社局|委(?![托员任])|政府|法院))|(?:(?:本|我|全)(省|市|州|县|区|旗)(?![\p{Script=Han}]?(?:员工|公司)))/gu;

const beginnings: ReadonlySet<Position> = new Set([
  'headline',
  'kicker',
  'subtitle',
  'lead',
  'opening',
]);

/** The words of a passage that point back to a place. */
export function findReferences(
  { text, position }: Passage,
  chains: readonly SettledChain[],
): Reference[] {
  return [...text.matchAll(reference)]
    .filter(({ index }) => !chains.some(({ start, end }) => index >= start && index <= end))
    .map((match) => ({
      kind: match[1] === '自治区' ? '省' : (match[1] ?? match[2] ?? ''),
      isBody: match[1] !== undefined,
      isOwn: match[0].startsWith('我') && beginnings.has(position),
      position,
      text: match[0],
    }));
}
