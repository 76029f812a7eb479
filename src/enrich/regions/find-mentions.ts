import type { Gazetteer, NameTable, PlaceName } from './gazetteer.ts';
import type { Mention } from './mention.ts';

/** Next characters that make another word of a name's last one: 昆山市|场, 河北区|域. */
const otherWords: Readonly<Record<string, RegExp>> = {
  市: /^[场民容值面价销售郊]/,
  区: /^[域间块位别分隔划]/,
  县: /^[域级]/,
  旗: /^[帜下舰袍]/,
  省: /^会/,
};

/** What makes a ware's name that of a trade in its place: 涪陵榨菜产业工会联合会. */
const trade = /^(?:产业|行业)(?:工会|协会|联合)/u;

/** The names of places in a text, each as long as can be, in order, none within another. */
export function findMentions(text: string, { names }: Gazetteer): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < text.length - 1) {
    const name = nameAt(text, at, names);
    if (name === undefined) {
      at += 1;
      continue;
    }
    if (name.form !== 'other') mentions.push({ start: at, end: at + name.text.length, name });
    at += name.text.length;
  }
  return mentions;
}

function nameAt(text: string, at: number, names: NameTable): PlaceName | undefined {
  const found = names
    .namesAt(text, at)
    .filter((name) => text.startsWith(name.text, at) && isWhole(text, at, name, names));
  const [longest] = found;
  if (longest?.form !== 'other' || !trade.test(text.slice(at + longest.text.length)))
    return longest;
  return found.find(({ form }) => form !== 'other') ?? longest;
}

/** 青岛市南区 is 青岛 and 市南区, 全市南区 is neither; 昆山市场 is 昆山 and a market. */
function isWhole(text: string, at: number, name: PlaceName, names: NameTable): boolean {
  const end = at + name.text.length;
  const last = name.text.at(-1) ?? '';
  if (name.form === 'full' && otherWords[last]?.test(text.slice(end, end + 1))) return false;
  if (/^市[南北中]/.test(name.text) && /[全本我该各]/.test(text.charAt(at - 1))) return false;
  if (last !== '市' || !/^[南北中]区/.test(text.slice(end, end + 2))) return true;
  const district = text.slice(end - 1, end + 2);
  const found = names.namesAt(district, 0).find((other) => other.text === district);
  return !found?.places.some((place) => name.places.includes(place.parent ?? place));
}
