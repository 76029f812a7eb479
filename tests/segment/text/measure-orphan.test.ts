import { expect, it } from 'vitest';
import { measureOrphan } from '../../../src/segment/text/measure-orphan.ts';

it.each(['的缆绳都换成了新的。', '了一套模型。', '，一学就会。', '们下了班就来。'])(
  'sees that %s begins in mid-sentence',
  (text) => {
    expect(measureOrphan(text)).toBeGreaterThanOrEqual(2);
  },
);

it.each([
  '过去下山全靠背。',
  '了解情况以后，他去了船厂。',
  '等到天亮，船才靠岸。',
  '地里的活干完了。',
])('sees nothing in %s', (text) => {
  expect(measureOrphan(text)).toBeLessThan(2);
});
