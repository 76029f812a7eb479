/** What a name that stands beside such a word did. `agency` adds the agency's name. */
export interface RoleWord {
  words: string;
  role: 'reporters' | 'correspondents' | 'authors' | 'photographers';
  agency?: string;
}

const agencies = ['新华社', '中新社', '中新网', '人民日报', '央视', '法新社', '路透社', '美联社'];
const desks = [
  '',
  '首席',
  '见习',
  '实习',
  '特派',
  '特约',
  '全媒体',
  '融媒体',
  '融媒',
  '视频',
  '摄影',
  '驻京',
  '驻沪',
];
const papers = ['', '本报', '本刊', '本网', '本社'];

/** Words that stand before names, the longest first. */
export const leadingRoles: readonly RoleWord[] = [
  ...papers.flatMap((paper) =>
    desks.map(
      (desk): RoleWord => ({
        words: `${paper}${desk}记者`,
        role: desk === '摄影' ? 'photographers' : 'reporters',
      }),
    ),
  ),
  ...agencies.map((agency): RoleWord => ({ words: `${agency}记者`, role: 'reporters', agency })),
  ...agencies.map((agency): RoleWord => ({ words: `${agency}发`, role: 'photographers', agency })),
  ...papers.flatMap((paper) =>
    ['通讯员', '特约通讯员', '特邀通讯员', '特约撰稿人', '特约作者'].map(
      (word): RoleWord => ({
        words: `${paper}${word}`,
        role: 'correspondents',
      }),
    ),
  ),
  ...papers.flatMap((paper) =>
    ['评论员', '特约评论员', '编辑'].map(
      (word): RoleWord => ({ words: `${paper}${word}`, role: 'authors' }),
    ),
  ),
  { words: '实习生', role: 'reporters' },
  { words: '见习生', role: 'reporters' },
  { words: '作者', role: 'authors' },
  { words: '撰文', role: 'authors' },
  { words: '撰稿', role: 'authors' },
  { words: '口述', role: 'authors' },
  { words: '整理', role: 'authors' },
  { words: '摄影报道', role: 'photographers' },
  { words: '图片摄影', role: 'photographers' },
  { words: '摄影', role: 'photographers' },
  { words: '供图', role: 'photographers' },
].sort((a, b) => b.words.length - a.words.length) as RoleWord[];

/** Words that stand after names and say what they did, the longest first. */
export const trailingRoles: readonly { words: string; roles: RoleWord['role'][] }[] = [
  { words: '摄影报道', roles: ['photographers'] },
  { words: '图片报道', roles: ['photographers'] },
  { words: '文并摄影', roles: ['photographers'] },
  { words: '文并摄', roles: ['photographers'] },
  { words: '文/摄影', roles: ['photographers'] },
  { words: '图文', roles: ['photographers'] },
  { words: '文图', roles: ['photographers'] },
  { words: '文/图', roles: ['photographers'] },
  { words: '图/文', roles: ['photographers'] },
  { words: '文/摄', roles: ['photographers'] },
  { words: '摄/文', roles: ['photographers'] },
  { words: '文摄', roles: ['photographers'] },
  { words: '摄影', roles: ['photographers'] },
  { words: '供图', roles: ['photographers'] },
  { words: '制图', roles: ['photographers'] },
  { words: '绘图', roles: ['photographers'] },
  { words: '漫画', roles: ['photographers'] },
  { words: '撰文', roles: ['authors'] },
  { words: '整理', roles: ['authors'] },
  { words: '摄', roles: ['photographers'] },
  { words: '图', roles: ['photographers'] },
  { words: '文', roles: ['authors'] },
];

/** Marks that stand before an author's name. */
export const authorMarks = /^[□■◎●○◆◇▢☐◻◼▣⊙]+/u;
