import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../src/segment/segment-page.ts';
import { pageOf } from './page-of.ts';

const articlesOf = (lines: string[], gap = '\n\n') =>
  segmentPage(pageOf(lines.join(gap)), null).articles.map((article) => ({
    kicker: article.kicker,
    headline: article.headline,
    paragraphs: article.paragraphs.map(({ text }) => text),
  }));

const yexiao =
  '本报讯（记者周启）近日，临川造船厂工会为三百名焊工开办夜校，课程从识图讲到机器人编程，全部免费。';
const yexiao2 = '夜校设在厂区东门旁的旧食堂，每周二、周四晚上开课，焊工们下了班就来。';
const dukou =
  '本报讯（记者方远）青河渡口的早班船昨天停航一天，老船工贺江生带着徒弟给船底刷漆、换缆绳，准备入冬。';
const guoyuan =
  '本报讯（通讯员韩露）云山果园的采摘工近日用上了会爬坡的小推车，一趟能运两百斤苹果，省了一半力气。';

describe('a page in which things stand out of their place', () => {
  it('gives a headline at the end of the file to the story whose words it has', () => {
    const articles = articlesOf([
      yexiao,
      yexiao2,
      dukou,
      '青河渡口停航一天为船刷漆',
      guoyuan,
      '云山果园有了会爬坡的小推车',
      '临川造船厂旧食堂办起焊工夜校',
    ]);
    expect(articles.map(({ headline }) => headline)).toEqual([
      '临川造船厂旧食堂办起焊工夜校',
      '青河渡口停航一天为船刷漆',
      '云山果园有了会爬坡的小推车',
    ]);
  });

  it('brings a column back that was read before its story’s headline', () => {
    const [first] = articlesOf([
      '程，一学期四十课时，由厂里的老师傅轮流来教，焊工们学完由厂里发给结业证书。',
      '临川造船厂旧食堂办起焊工夜校',
      '本报讯（记者周启）近日，临川造船厂工会为三百名焊工开办夜校，课程从识图讲到机器人编',
      '青河渡口停航一天为船刷漆',
      dukou,
    ]);
    expect(first).toEqual({
      kicker: null,
      headline: '临川造船厂旧食堂办起焊工夜校',
      paragraphs: [
        '本报讯（记者周启）近日，临川造船厂工会为三百名焊工开办夜校，课程从识图讲到机器人编程，一学期四十课时，由厂里的老师傅轮流来教，焊工们学完由厂里发给结业证书。',
      ],
    });
  });

  it('reads a headline set upright', () => {
    const articles = articlesOf([yexiao, ...'旧食堂办夜校'], '\n');
    expect(articles).toEqual([{ kicker: null, headline: '旧食堂办夜校', paragraphs: [yexiao] }]);
  });

  it('parts a headline that is glued to the next story', () => {
    const articles = articlesOf([
      yexiao,
      `临川造船厂旧食堂办起焊工夜校 ${dukou}`,
      '青河渡口停航一天',
    ]);
    expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([
      ['临川造船厂旧食堂办起焊工夜校', 1],
      ['青河渡口停航一天', 1],
    ]);
  });

  it('keeps a passage once that is printed twice', () => {
    const articles = articlesOf(['临川造船厂旧食堂办起焊工夜校', yexiao, yexiao2, yexiao2]);
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([[yexiao, yexiao2]]);
  });

  it('reads a page in traditional characters and prints it as it stands', () => {
    const [article] = segmentPage(
      pageOf(
        '舊食堂辦起焊工夜校\n\n本報訊（記者趙啟）近日，臨川造船廠工會為三百名焊工開辦了夜校，課程從識圖講到機器人編程，全部免費。',
      ),
      null,
    ).articles;
    expect([article?.headline, article?.byline.reporters, article?.kind]).toEqual([
      '舊食堂辦起焊工夜校',
      ['趙啟'],
      'brief',
    ]);
  });

  it('leaves furniture and advertisement marks to no article, and says why', () => {
    const { pieces, articles } = segmentPage(
      pageOf(
        [
          '启明日报 2024年3月5日 星期二 第6版',
          '旧食堂办起焊工夜校',
          yexiao,
          '广 告',
          '责任编辑：周启 校对：韩露',
        ].join('\n\n'),
      ),
      null,
    );
    expect(articles).toHaveLength(1);
    expect(
      pieces.filter((piece) => piece.article === null).map(({ role, why }) => [role, why]),
    ).toEqual([
      ['furniture', 'the head of the page'],
      ['furniture', 'the mark of an advertisement'],
      ['furniture', 'the names of the page’s editors'],
    ]);
  });

  it('says of a text that breaks off that it was cut, and that somebody should look', () => {
    const [article] = segmentPage(
      pageOf(
        [
          '旧食堂办起焊工夜校',
          '本报讯（记者周启）近日，临川造船厂工会为三百名焊工开办夜校，课程从识图讲到机器人编程，由厂里的老师傅轮流来教，学完',
        ].join('\n\n'),
      ),
      null,
    ).articles;
    expect(article?.truncated).toBe(true);
    expect(article?.quality.reasons).toEqual(['the text ends in mid-sentence']);
  });
});
