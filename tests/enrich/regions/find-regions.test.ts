import { describe, expect, it } from 'vitest';
import { findRegions } from '../../../src/enrich/regions/find-regions.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { storyOf } from './story-of.ts';

const gazetteer = readGazetteer();
const placesIn = (headline: string, text = '') =>
  findRegions(storyOf(headline, text), gazetteer).map(({ path }) => path);

describe('the places of a story', () => {
  it('are named with their whole path, the words that say so, and how sure it is', () => {
    const story = storyOf('工匠夜校开课', '本报讯（记者许一舟）浙江宁波北仑区总工会办起工匠夜校。');
    expect(findRegions(story, gazetteer)).toEqual([
      {
        path: '浙江省/宁波市/北仑区',
        slug: 'zhejiang/ningbo/beilun',
        evidence: ['浙江宁波北仑区'],
        confidence: expect.any(Number),
      },
    ]);
  });

  it.each([
    ['天津市河北区总工会慰问环卫工人。', ['天津市/河北区']],
    ['吉林省吉林市总工会举办焊工比赛。', ['吉林省/吉林市']],
    ['青岛市南区总工会设立驿站。', ['山东省/青岛市/市南区']],
    ['中山路上的驿站开门了，骑手进来喝水。', []],
    ['活动由北京大学和中铁十九局的职工共同完成。', []],
  ])('of “%s”', (text, expected) => {
    expect(placesIn('', text)).toEqual(expected);
  });

  it.each([
    ['大连金普新区总工会召开会议。', ['辽宁省/大连市/金普新区']],
    ['哈尔滨新区总工会召开会议。', ['黑龙江省/哈尔滨市/哈尔滨新区']],
  ])('are zones by their own names: “%s”', (text, expected) => {
    expect(placesIn('', text)).toEqual(expected);
  });

  it('are none in an empty story', () => {
    expect(placesIn('')).toEqual([]);
  });

  it.each([
    ['one place named again and again', '北京、'.repeat(20_000), ['北京市']],
    ['one address without an end', '江苏省苏州市吴江区'.repeat(10_000), ['江苏省/苏州市/吴江区']],
    ['nothing but full stops', '。'.repeat(100_000), []],
    ['half a character', '\ud83d北京市总工会\ud800', ['北京市']],
    ['brackets that never close', '（记者'.repeat(20_000), []],
  ])('survive %s', (_, text, expected) => {
    expect(placesIn('', text)).toEqual(expected);
  });
});
