import type { Gazetteer } from './gazetteer.ts';
import { provinceLetters } from './joint-provinces.ts';
import type { Passage } from './passage.ts';
import type { Sign } from './score-places.ts';

const letters = Object.keys(provinceLetters).join('');
/** They act only where the words say so: 京津冀三地工会, 川渝两地总工会, 苏皖总工会. */
const joint = new RegExp(
  `(?<![\\p{Script=Han}])([${letters}]{2,5})(?=[两三四五]?(?:地|省|省市|省区|省区市)?(?:总工会|工会(?!会员)|人社|法院|联合|携手|签署|共建)|[两三四五](?:地|省|省市|省区|省区市)(?!的?[\\p{Script=Han}]{0,4}(?:司机|客商|游客|百姓|群众|口音|交界|边界)))`,
  'gu',
);
const delta = /长三角(?:地区)?三省一市(?=[^，。；]{0,8}?(?:总工会|工会|联合|共同|签))/gu;

/** Provinces that act together under their one-character names. */
export function findJointProvinces(passage: Passage, { places }: Gazetteer): Sign[] {
  const { text, position } = passage;
  if (!/[地省区市]|工会|联合/.test(text)) return [];
  const found = [...text.matchAll(joint)]
    .map((match) => match[1] ?? '')
    .filter((run) => run !== '辽宁');
  const named = [...text.matchAll(delta)].map(() => '沪苏浙皖');
  return [...found, ...named].flatMap((run) =>
    [...run].flatMap((letter) => {
      const place = places.get(provinceLetters[letter] ?? '');
      return place === undefined ? [] : [{ place, use: 'acts', position, text: run } as const];
    }),
  );
}
