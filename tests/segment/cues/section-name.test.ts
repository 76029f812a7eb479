import { expect, it } from 'vitest';
import { sectionName } from '../../../src/segment/cues/section-name.ts';

it.each(['综合新闻', '06职工生活', '工会·综合', '要闻速览', '一周民生', '简讯', '国内 国际 7'])(
  '%s names a section',
  (line) => {
    expect(sectionName.test(line)).toBe(true);
  },
);

it.each(['职工食堂', '工会新闻发布会昨天召开', '', '12', '今日开课', '夜校'])(
  '%s does not',
  (line) => {
    expect(sectionName.test(line)).toBe(false);
  },
);
