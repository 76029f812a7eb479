import { describe, expect, test } from 'vitest';
import { enrichPage } from '../../../src/enrich/enrich-page.ts';
import { cutArticleOf, pageWith } from '../cut-article.ts';
import { readAuthority } from '../read-authority.ts';

const authority = readAuthority();
const nobody = { reporters: [], correspondents: [], authors: [], photographers: [], agency: null };
const factsOf = (text: string, changes = {}) => {
  const article = cutArticleOf({ text: [text], byline: nobody, ...changes });
  const [facts] = enrichPage(pageWith([], '2023-05-04'), [article], authority);
  if (facts === undefined) throw new Error('an article without facts');
  return facts;
};
const named = (text: string) =>
  factsOf(text).people.map(({ name, office }) => `${office ?? ''}|${name}`);

describe('people of the byline', () => {
  test('have the role that they are named in, each once', () => {
    const byline = {
      ...nobody,
      reporters: ['孟小禾'],
      correspondents: ['岑一帆'],
      photographers: ['孟小禾', '路遥远'],
    };
    expect(factsOf('', { byline }).people).toMatchObject([
      { name: '孟小禾', role: 'reporter', evidence: ['记者孟小禾', '摄影孟小禾'] },
      { name: '岑一帆', role: 'correspondent', evidence: ['通讯员岑一帆'] },
      { name: '路遥远', role: 'photographer', evidence: ['摄影路遥远'] },
    ]);
  });
});

describe('people whom a text names', () => {
  test.each([
    ['休宁县总工会副主席孟一川说，做法将推广。', ['休宁县总工会副主席|孟一川']],
    ['嵊州市总工会召开会议。市总工会女职工部部长单洁表示满意。', ['嵊州市总工会女职工部部长|单洁']],
    ['“缝要匀。”电焊工郗永刚笑着说。', ['电焊工|郗永刚']],
    ['骑手南宫锐、皇甫小军先后赶到。', ['骑手|南宫锐', '骑手|皇甫小军']],
    ['学员艾合买提·玉素甫在最后一排。', ['学员|艾合买提·玉素甫']],
    ['县总工会采纳环卫女工孟一川的建议。', ['环卫女工|孟一川']],
    ['她去请教师傅罗乜，师傅说可以小，不可以假。', ['师傅|罗乜']],
    ['休宁县总工会党组书记、主席孟一川带队。', ['休宁县总工会党组书记、主席|孟一川']],
    ['海拔两千米，护林员柳守林挽起袖子量血压。', ['护林员|柳守林']],
    ['县档案馆馆长商文渊小心翼翼地翻开账簿。', ['县档案馆馆长|商文渊']],
    ['省劳模苗春旺结对的村子种高粱。', ['省劳模|苗春旺']],
  ])('of “%s”', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    '产业工人队伍建设改革走深走实。',
    '职工文化活动丰富，职工权益有保障。',
    '老师傅掌勺，教练管动作，教师和律师坐在一起。',
    '福建省福州市长乐区总工会主席团会议。',
    '每位民警都收到了礼包，工友来电说好。',
    '主席、副主席、委员若干名。',
    '学生跟着企业师傅干真活，劳模宣讲团来到车间。',
    '工会主席包户，“会员普惠日”每月一次，请来会计师逐条核算。',
    '女工代表不少于三成，骑手代表面对面谈派单，局长带头抓落实。',
  ])('nobody in “%s”', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('addresses of people', () => {
  const slugsOf = (text: string, reporters: string[] = []) =>
    factsOf(text, { byline: { ...nobody, reporters } }).people.map(({ slug }) => slug);

  test('are of pinyin and a mark, for ever', () => {
    expect(slugsOf('', ['李明', '单小琴'])).toEqual(['li-ming-s32zd', 'shan-xiao-qin-n5w0n']);
  });

  test('keep names of the same sound apart', () => {
    const [first, second] = slugsOf('', ['李明', '黎明']);
    expect(first).not.toBe(second);
  });

  test('keep a reporter and an official of one name apart', () => {
    const [reporter, official] = slugsOf('休宁县总工会副主席李明说好。', ['李明']);
    expect(reporter).not.toBe(official);
  });

  test('keep officials of two counties apart, and one official together under any wording', () => {
    const [here] = slugsOf('休宁县总工会副主席李明说好。');
    const [again] = slugsOf('安徽省休宁县总工会开会。县总工会主席李明到会。');
    const [there] = slugsOf('嵊州市总工会副主席李明说好。');
    expect(again).toBe(here);
    expect(there).not.toBe(here);
  });
});
