import { everydayWords } from './everyday-words.ts';
import { measureNameEdge } from './name-edges.ts';
import { isCommonSurname, measureSurname } from './surnames.ts';
import { tagFirstWord } from './tag-first-word.ts';

export interface FoundName {
  name: string;
  end: number;
  /** How surely it ends there: 2 surely, 1 maybe. */
  edge: 1 | 2;
  /** Whether it has two characters and its family name is rare: as likely a word. */
  isDoubtful: boolean;
}

/** Characters that no given name has. */
const never =
  /[的了在是说这那我你他她们也都就要会能把被让给对里后只每还又再更很没着过吗呢吧啊该各某将并且或则与及从上下个些什么其讲团队]/u;
/** Words that stand in the place of a given name. */
const addresses = new Set(['女士', '先生', '师傅', '老师', '大姐', '大哥', '大爷', '大妈', '阿姨']);
/** Characters that end the name of a thing: 会员普惠日. */
const thing = /[日节券卡证费奖]$/u;
/** Verbs of one character that stand behind a short name: 陆瑾听完. */
const verbLast = /[听看说问答讲笑喊拿带走来去想做打坐站]$/u;
const han = /^\p{Script=Han}+$/u;
/** Characters that foreign and minority names are written with. */
const sounds =
  /^[素甫合拜汉罕麦默则逊阿艾爱安奥巴贝比别布波才策措达代丹德登迪东多尔法菲夫福富甫嘎格古果哈海汗豪合赫吉加佳江杰金卡开凯克肯库拉来莱兰朗乐勒雷里力丽利莲列林琳龙卢鲁罗洛马买迈麦曼玛梅美米密蒙莫木穆姆纳娜奈妮尼宁努诺帕潘培皮平普奇强钦琼仁热日肉瑞萨赛桑色莎山沙舍生斯松苏索塔泰坦特提图吐托瓦娃外万旺维温文翁乌吾西希夏香谢辛新雅亚娅扬央耶叶伊依义英尤玉扎再泽孜宗祖佐]{2,}$/u;

/**
 * The person's name that begins at a place of a text, or null where none surely does. Behind a firm
 * title a name of three characters may also end before any verb.
 */
export function findNameAt(text: string, at: number, isTitled = false): FoundName | null {
  return (
    findDottedName(text, at) ??
    findChineseName(text, at) ??
    (isTitled ? findNameBeforeVerb(text, at) : null)
  );
}

function findNameBeforeVerb(text: string, at: number): FoundName | null {
  const surname = measureSurname(text, at);
  if (surname === 0 || (surname === 1 && everydayWords.has(text.slice(at, at + 2)))) return null;
  const end = at + surname + 2;
  const name = text.slice(at, end);
  if (!isName(name, surname, 2) || verbLast.test(name)) return null;
  if (beginsWith(text.slice(at), said) || !beginsWith(text.slice(end), done)) return null;
  return { name, end, edge: 1, isDoubtful: false };
}

/** Parts of speech of words that are no names though they begin like one: 代表, 展会. */
const said = /^(?:n|vn?|d|p|c)$/u;
/** And of what people do: verbs, and the words before them. */
const done = /^(?:vn?|d|i|l)$/u;

function beginsWith(text: string, tags: RegExp): boolean {
  const first = tagFirstWord(text);
  return first !== null && first.word.length > 1 && tags.test(first.tag);
}

function isName(name: string, surname: number, given: number): boolean {
  if (name.length < surname + given || !han.test(name)) return false;
  if (given > 1 && thing.test(name)) return false;
  return !never.test(name.slice(surname)) && !addresses.has(name.slice(surname));
}

function findChineseName(text: string, at: number): FoundName | null {
  const surname = measureSurname(text, at);
  if (surname === 0) return null;
  if (surname === 1 && everydayWords.has(text.slice(at, at + 2))) return null;
  let best: FoundName | null = null;
  for (const given of [2, 1]) {
    const end = at + surname + given;
    const name = text.slice(at, end);
    const edge = measureNameEdge(text, end);
    if (edge === 0 || edge <= (best?.edge ?? 0)) continue;
    if (!isName(name, surname, given)) continue;
    best = { name, end, edge, isDoubtful: name.length === 2 && !isCommonSurname(text, at) };
  }
  return best;
}

/** 阿依古丽·买买提: all of its parts sound foreign. */
function findDottedName(text: string, at: number): FoundName | null {
  const first = /^(\p{Script=Han}{2,7})[·•]/u.exec(text.slice(at, at + 9));
  if (first === null || !sounds.test(first[1] ?? '')) return null;
  const start = at + first[0].length;
  for (let end = start + 2; end <= start + 6; end += 1) {
    const part = text.slice(start, end);
    if (!sounds.test(part)) break;
    const edge = measureNameEdge(text, end);
    if (edge === 0) continue;
    return { name: `${first[1]}·${part}`, end, edge, isDoubtful: false };
  }
  return null;
}
