import { describe, expect, it } from 'vitest';
import { parseByline } from '../../../src/segment/people/parse-byline.ts';

const none = { reporters: [], correspondents: [], authors: [], photographers: [], agency: null };

describe('parseByline', () => {
  it.each([
    ['本报记者 周启 本报通讯员 韩露', { reporters: ['周启'], correspondents: ['韩露'] }],
    ['记者周启通讯员韩露', { reporters: ['周启'], correspondents: ['韩露'] }],
    ['周启 本报记者 方远 通讯员 韩露', { reporters: ['周启', '方远'], correspondents: ['韩露'] }],
    ['本报记者 本报通讯员 周启 韩露', { reporters: ['周启'], correspondents: ['韩露'] }],
    ['本报记者 周 启 方小远', { reporters: ['周启', '方小远'] }],
    ['□方远', { authors: ['方远'] }],
    ['◎ 方远 文 韩露 图', { authors: ['方远'], photographers: ['韩露'] }],
    ['本报记者 周启 文/图', { reporters: ['周启'], photographers: ['周启'] }],
    ['本报通讯员 韩露 摄', { photographers: ['韩露'] }],
    ['周启 摄（银川机床厂供图）', { photographers: ['周启'] }],
    ['新华社记者 周启 摄', { photographers: ['周启'], agency: '新华社' }],
    ['□本报记者 周启 韩露', { reporters: ['周启', '韩露'] }],
    ['丁 一 本报 记者 周启', { reporters: ['丁一', '周启'] }],
    ['本报记者 麦浪', { reporters: ['麦浪'] }],
    ['本报记者 周博文', { reporters: ['周博文'] }],
    ['周博文/文 韩露/图', { authors: ['周博文'], photographers: ['韩露'] }],
    ['通讯员 艾尔肯江 韩露', { correspondents: ['艾尔肯江', '韩露'] }],
    ['记者周小启方远航 韩露', { reporters: ['周小启', '方远航', '韩露'] }],
    ['新华社发（周启 摄）', { photographers: ['周启'], agency: '新华社' }],
  ])('reads %s', (text, expected) => {
    expect(parseByline(text)?.byline).toEqual({ ...none, ...expected });
  });

  it.each([
    '编辑同志：',
    '记者近日',
    '记者注意到',
    '旧食堂办起焊工夜校',
    '记者在现场看到，',
    '',
    '本报讯',
  ])('does not take %j for one', (text) => {
    expect(parseByline(text)).toBeUndefined();
  });
});
