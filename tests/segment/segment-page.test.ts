import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../src/segment/segment-page.ts';
import { pageOf } from './page-of.ts';

const wrapped = `本报讯（记者周启 通讯员韩露）近日，
临川造船厂工会为三百名焊工开办了夜校，
课程从识图讲到机器人编程，全部免费。
夜校设在厂区东门旁的旧食堂，每周
二、周四晚上开课。
旧食堂办起焊工夜校
本报记者 方远
清早六点，渡口的早班船鸣响了汽笛，
老船工贺江生解开缆绳，开始了他在江上
的第三十个年头。
“这条江我闭着眼睛也能走。”他说，
可每一趟都得当成头一趟。
一个渡口和一位老船工`;

describe('segmentPage', () => {
  it('gives bodies the headlines printed behind them', () => {
    const { articles } = segmentPage(pageOf(wrapped), null);
    expect(
      articles.map((a) => [a.headline, a.paragraphs.length, a.kind, a.byline.reporters]),
    ).toEqual([
      ['旧食堂办起焊工夜校', 2, 'news', ['周启']],
      ['一个渡口和一位老船工', 2, 'feature', ['方远']],
    ]);
    expect(articles[0]?.paragraphs[0]?.text).toBe(
      '本报讯（记者周启 通讯员韩露）近日，临川造船厂工会为三百名焊工开办了夜校，课程从识图讲到机器人编程，全部免费。',
    );
  });

  it('joins what a box parts in mid-sentence', () => {
    const { articles, pieces } = segmentPage(
      pageOf(
        [
          '焊工夜校开课记',
          '本报记者 方远',
          '近日，临川造船厂的旧食堂里灯火通明，三百名焊工在这里上课，他们的老师是全厂最年轻的技',
          '阅读提示',
          '临川造船厂把旧食堂改成夜校，焊工下班后在这里学识图、学编程。',
          '师林小舟，课程从识图讲到机器人编程，一学期四十课时，全部免费，学完由厂里发结业证书。',
        ].join('\n\n'),
      ),
      null,
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]?.lead).toBe('临川造船厂把旧食堂改成夜校，焊工下班后在这里学识图、学编程。');
    expect(articles[0]?.paragraphs.map((p) => p.text)).toEqual([
      '近日，临川造船厂的旧食堂里灯火通明，三百名焊工在这里上课，他们的老师是全厂最年轻的技师林小舟，课程从识图讲到机器人编程，一学期四十课时，全部免费，学完由厂里发结业证书。',
    ]);
    expect(pieces.map((piece) => piece.role)).toEqual([
      'headline',
      'byline',
      'body',
      'label',
      'lead',
      'body',
    ]);
  });
});
