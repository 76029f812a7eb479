import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../src/segment/segment-page.ts';
import { pageOf } from './page-of.ts';

const articlesOf = (text: string) =>
  segmentPage(pageOf(text), null).articles.map((article) => ({
    headline: article.headline,
    paragraphs: article.paragraphs.map(({ text }) => text),
    captions: article.captions,
  }));

const guest = `渡口添了救生屋
本报讯（通讯员韩露）青河渡口日前添
了一间救生屋，存放救生衣六十件、救生
圈十二个，由老船工轮流看守。`;

describe('a story set in two frames with another one printed between them', () => {
  it('goes on in mid-sentence behind its guest', () => {
    const articles = articlesOf(`本报讯（记者周启）近日，临川造船厂工会
为三百名焊工开办夜校，课程从识图讲到机
器人编程，全部免费。夜校设在厂区东门旁
的旧食堂，每周二、周四晚上开课，焊工们
${guest}
下了班就来。老师傅贺江生说，头一堂课来
了七十多人，把食堂的长凳都坐满了，厂里
又添了两排。
临川造船厂旧食堂办起焊工夜校`);
    expect(articles).toEqual([
      {
        headline: '临川造船厂旧食堂办起焊工夜校',
        paragraphs: [
          '本报讯（记者周启）近日，临川造船厂工会为三百名焊工开办夜校，课程从识图讲到机器人编程，全部免费。夜校设在厂区东门旁的旧食堂，每周二、周四晚上开课，焊工们下了班就来。老师傅贺江生说，头一堂课来了七十多人，把食堂的长凳都坐满了，厂里又添了两排。',
        ],
        captions: [],
      },
      {
        headline: '渡口添了救生屋',
        paragraphs: [
          '本报讯（通讯员韩露）青河渡口日前添了一间救生屋，存放救生衣六十件、救生圈十二个，由老船工轮流看守。',
        ],
        captions: [],
      },
    ]);
  });

  it('goes on behind a line that the page prints for itself', () => {
    const [article] = articlesOf(`临川造船厂旧食堂办起焊工夜校
本报讯（记者周启）近日，临川造船厂工会
为三百名焊工开办夜校，课程从识图讲到机
广告
器人编程，全部免费。夜校设在厂区东门旁
的旧食堂，每周二、周四晚上开课。`);
    expect(article?.paragraphs).toEqual([
      '本报讯（记者周启）近日，临川造船厂工会为三百名焊工开办夜校，课程从识图讲到机器人编程，全部免费。夜校设在厂区东门旁的旧食堂，每周二、周四晚上开课。',
    ]);
  });

  it('goes on behind two guests where a paragraph ended, by the words that it says again', () => {
    const articles = articlesOf(`临川造船厂旧食堂办起焊工夜校
本报记者 周启
每周二晚上，临川造船厂的旧食堂亮着灯，
焊工夜校在这里开课，贺江生带着徒弟认焊
缝、看图纸。
夜校的课表是贺江生和焊工们一起定的，先
学识图，再学机器人编程，焊缝不合格的要
重来。
${guest}
果园添了新推车
图为云山果园的采摘工近日用上了会爬坡的
小推车，一趟能运两百斤苹果。
本报通讯员 方远 摄
贺江生把焊工们焊坏的焊缝摆在旧食堂的窗
台上，夜校的徒弟进门先看一眼。
到了冬天，夜校要从旧食堂搬进造船厂的新
楼，焊工们说还想要贺江生来教识图。`);
    expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([
      ['临川造船厂旧食堂办起焊工夜校', 4],
      ['渡口添了救生屋', 1],
      ['果园添了新推车', 0],
    ]);
  });

  it('leaves two headlines of a width two headlines', () => {
    const articles = articlesOf(`本报讯（记者周启）近日，临川造船厂工会
为三百名焊工开办夜校，课程从识图讲到机
器人编程，全部免费。
旧食堂办起焊工夜校
焊工们下了班就来学
${guest}`);
    expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([
      ['焊工们下了班就来学', 1],
      ['渡口添了救生屋', 1],
    ]);
  });
});
