import { expect, test } from 'vitest';
import { segmentPage } from '../../../src/segment/segment-page.ts';
import { pageOf } from '../page-of.ts';

const story = `船厂夜班有了热饭

本报讯（记者 文小舟）近日，启东一家船厂的工会在船台旁支起灶台，给上夜班的焊工送去热饭。

`;

test('an article that ends in mid-sentence is named with its line and the reason', () => {
  const page = pageOf(`${story}“吃了这碗面，后半夜手不抖了。”焊工宋师傅说，他们车间里的`);
  const { findings } = segmentPage(page, null);
  expect(findings).toEqual([
    {
      where: `${page.path}:1`,
      message: expect.stringMatching(
        /^"船厂夜班有了热饭", \d+ % sure: the text ends in mid-sentence\.$/u,
      ),
    },
  ]);
});

test('a sound article is not named', () => {
  expect(segmentPage(pageOf(story), null).findings).toEqual([]);
});
