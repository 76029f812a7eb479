import type { Kind } from '../../model/cut-article.ts';

const notice = /(?:公告|启事|声明|通告|公示|招标|拍卖|遗失|讣告|招聘启事|征集启事|注销|催收)/u;
/** Labels of what one person writes down day by day; a reporter’s notes are none. */
const diary = /(?:日记|(?<!记者|采访|编辑)[手札]记)\P{L}*$/u;
/** A story of one paragraph, no longer than this, is a brief, however it opens. */
const briefLength = 160;

/** What is known of an article when its kind is to be named. */
export interface KindSigns {
  headline: string;
  series: string | null;
  paragraphs: readonly string[];
  captions: readonly string[];
  opened: boolean;
  bylined: boolean;
  diary: boolean;
}

/** Names the kind of an article by how it opens and what it has. */
export function findKind(signs: KindSigns): Kind {
  if (signs.paragraphs.length === 0) return signs.captions.length > 0 ? 'photo' : 'brief';
  if (signs.diary || diary.test(signs.series ?? '')) return 'diary';
  if (!signs.opened && !signs.bylined && notice.test(signs.headline)) return 'ad-notice';
  const [text = '', ...more] = signs.paragraphs;
  if (more.length === 0 && text.length <= briefLength) return 'brief';
  return signs.bylined && !signs.opened ? 'feature' : 'news';
}
