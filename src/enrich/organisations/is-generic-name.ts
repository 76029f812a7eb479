import { genericCores } from './generic-cores.ts';
import { ownOffice } from './own-office.ts';
import type { BodyKind } from './suffixes.ts';

const counted =
  /\d|^首[届个家批次支座]|^第?[一二两三四五六七八九十百千万多数几]+[家个名所位级张处趟座项次批种些条台辆件系轮]/u;
const many =
  /(?:企业|行业|单位|基层|系统|各级|部门|相关|以上|以下|之一|包括|两级|三级|多地|各地|各方|省市)$/u;
const national = /^(?:中国|中华|全国|国家|中央|国网|中铁|中建|中交|中车|中石|中核|中航|中海|中化)/u;
/** 石嘴山、固原两地总工会 are two. */
const several = /^[两二三四五六七八九十]+(?:地|省|市|县|区|州|方|省市|省区|省区市|市县)$/u;
/** What a workplace or a small unit ends in, so that its union can be named after it. */
const workplaces =
  /(?:公司|集团|厂|矿|局|院|校|银行|中心|车站|供电所|机务段|车辆段|工务段|合作社|项目部|石化|钢铁|铁路|机场|大学|学院|重工|制药|汽车|能源|[\p{Script=Han}][镇乡]|街道|社区|开发区|园区)$/u;
/** Unions of a trade or of a place's own staff: 教育工会, 机关工会. */
const trades = /(?:[业者]|机关|教育|直属)$/u;
const banks = /(?:工商|农业|建设|交通|招商|民生|兴业|浦发|光大|中信|邮政储蓄|商业|农商)$/u;
/** 南通、泰州、扬州三市船舶协会 are three. */
const severalFirst = /^[两二三四五六七八九十]+(?:地|省|市|县|区|州|省市|省区)/u;
/** Somewhere else or hereabouts, and no name: 外省建筑公司. */
const somewhere =
  /^(?:外省|外省市|外市|外县|省外|市外|县外|邻省|邻市|邻县|本省|本市|本县|本地|当地|外地|家乡|老家|镇上|村里|城里)/u;
/** Words of sentences, not of names. */
const said = /[已去找来吃把没不最都就还能让们您你我他她此搬]/u;

/** How many characters tell a company from others of its kind. */
const leastOfCompany: Readonly<Record<string, number>> = {
  公司: 3,
  分公司: 3,
  子公司: 3,
  合作社: 3,
};

/** Whether a name, without its places `rest`, tells no single body. */
export function isGenericName(
  rest: string,
  { word, kind }: { word: string; kind: BodyKind },
  hasPlace: boolean,
): boolean {
  const core = rest.slice(0, rest.length - word.length);
  if (counted.test(core) || said.test(core) || genericCores.has(core)) return true;
  if (ownOffice.test(rest)) return false;
  if (severalFirst.test(core) || somewhere.test(core)) return true;
  if (word === '总工会') {
    if (several.test(core)) return true;
    if (hasPlace) return false;
    return !(national.test(core) || /^[\p{Script=Han}]{2}[镇乡]$/u.test(core));
  }
  if (hasPlace) {
    if (core === '') return kind === 'company' || kind === 'research' || kind === 'union';
    return kind === 'union' && !workplaces.test(core) && !trades.test(core);
  }
  if (many.test(core)) return true;
  if (national.test(core)) return core.length < 4;
  switch (kind) {
    case 'union':
      return core.length < 4 || !workplaces.test(core);
    case 'company':
      return word === '银行' ? !banks.test(core) : core.length < (leastOfCompany[word] ?? 2);
    default:
      return true;
  }
}
