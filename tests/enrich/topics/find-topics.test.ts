import { describe, expect, test } from 'vitest';
import { parseTopics } from '../../../src/enrich/authority/parse-topics.ts';
import { findPassages } from '../../../src/enrich/text/find-passages.ts';
import { findTopics } from '../../../src/enrich/topics/find-topics.ts';
import { makeTopicTable } from '../../../src/enrich/topics/topic-table.ts';
import { cutArticleOf } from '../cut-article.ts';
import { readAuthority } from '../read-authority.ts';

const { topics: table } = readAuthority();
const topicsOf = (headline: string, ...text: string[]) =>
  findTopics(findPassages(cutArticleOf({ headline, text })), table).map(({ name }) => name);

describe('the topics of a story', () => {
  test.each([
    ['钢厂炉前送清凉', '高温天气里，区总工会为一线职工送上绿豆汤和藿香正气水。', ['送清凉']],
    [
      '环卫工有了歇脚的地方',
      '县总工会新建户外劳动者驿站12座，微波炉、饮水机一应俱全。',
      ['户外劳动者驿站'],
    ],
    [
      '骑手和平台坐到一起',
      '外卖骑手、网约车司机就派单时间与平台企业集体协商，签下集体合同。',
      ['新就业形态', '权益保障'],
    ],
    ['焊工大赛收官', '全市焊接职工技能竞赛决赛落幕，60名选手争夺“技术能手”称号。', ['技能竞赛']],
    ['单身职工森林相会', '工会红娘为单身青年办联谊会，12对牵手成功。', ['婚恋交友']],
    ['暑托班开到厂门口', '爱心托管班接收职工子女65名，孩子们学画画、做作业。', ['子女托管与教育']],
  ])('“%s”', (headline, text, expected) => {
    expect(topicsOf(headline, text)).toEqual(expected);
  });

  test('are at most three, strongest first, each with the cues that spoke for it', () => {
    const text = '技能竞赛、劳模工匠、送清凉、疗休养、婚恋交友、安全生产、乡村振兴。';
    const found = findTopics(findPassages(cutArticleOf({ text: [text] })), table);
    expect(found).toHaveLength(3);
    expect(found.map(({ score }) => score)).toEqual(
      found.map(({ score }) => score).toSorted((a, z) => z - a),
    );
    for (const { evidence } of found) expect(text).toContain(evidence[0]);
  });

  test('are none where nothing speaks for one', () => {
    expect(topicsOf('遗失声明', '遗失公章一枚，声明作废。')).toEqual([]);
    expect(topicsOf('')).toEqual([]);
  });

  test('a passing word gives no topic', () => {
    expect(
      topicsOf('新桥通车', '大桥今天通车。施工方说，工期遇上高温，也遇上暴雨。'),
    ).not.toContain('送清凉');
  });

  test('of a text of a megabyte are found as well', () => {
    expect(topicsOf('焊工大赛', '职工技能竞赛开赛，选手入场。'.repeat(70_000))).toEqual([
      '技能竞赛',
    ]);
  });
});

describe('a topic that another covers', () => {
  const entry = (name: string, slug: string, words: string, rest = '') =>
    `- { name: ${name}, en: ${slug}, slug: ${slug}, description: 。, cues: [{ weight: 3, words: ${words} }]${rest} }\n`;
  const topicsWith = (rest: string, headline: string) =>
    findTopics(
      findPassages(cutArticleOf({ headline })),
      makeTopicTable(
        parseTopics(
          entry('托管', 'care', '暑托班 托管班', rest) + entry('教育', 'classes', '课程 夜校'),
          'topics.yml',
        ),
      ),
    ).map(({ name }) => name);

  test('is given beside it only where much speaks for it', () => {
    const lessons = '暑托班开到厂门口，托管班有了新课程';
    expect(topicsWith('', lessons)).toEqual(['托管', '教育']);
    expect(topicsWith(', covers: [教育]', lessons)).toEqual(['托管']);
    expect(topicsWith(', covers: [教育]', `${lessons}，夜校也有`)).toEqual(['托管', '教育']);
  });

  test('has to be one of the list', () => {
    expect(() => topicsWith(', covers: [教養]', '')).toThrow('there is no topic "教養"');
  });
});

describe('cues', () => {
  const scoreOf = (cues: string, text: string, rest = '') => {
    const entry = `- name: 甲\n  en: a\n  slug: a\n  description: 。\n  cues: ${cues}\n${rest}`;
    const made = makeTopicTable(parseTopics(entry, 'topics.yml'));
    return findTopics(findPassages(cutArticleOf({ headline: text })), made)[0]?.score ?? 0;
  };

  test('count once where one lies in another', () => {
    expect(scoreOf('[{ weight: 3, words: 技能竞赛 竞赛 }]', '职工技能竞赛')).toBe(
      scoreOf('[{ weight: 3, words: 技能竞赛 }]', '职工技能竞赛'),
    );
  });

  test('do not count in an exclusion', () => {
    const cues = '[{ weight: 3, words: 工匠 }]';
    expect(scoreOf(cues, '工匠杯足球赛')).toBeGreaterThan(0);
    expect(scoreOf(cues, '工匠杯足球赛', '  exclusions: [工匠杯]\n')).toBe(0);
  });

  test('of a weight below 0 speak against the topic', () => {
    const contest = '[{ weight: 3, words: 大赛 }, { weight: -2, words: 歌手 }]';
    expect(scoreOf(contest, '大赛')).toBeGreaterThan(scoreOf(contest, '歌手大赛'));
  });

  test('say less each time that they are repeated', () => {
    const once = scoreOf('[{ weight: 3, words: 驿站 }]', '驿站');
    expect(scoreOf('[{ weight: 3, words: 驿站 }]', '驿站驿站驿站驿站')).toBeLessThan(2 * once);
  });
});
