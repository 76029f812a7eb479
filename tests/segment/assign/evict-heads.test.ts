import { describe, expect, it } from 'vitest';
import { evictHeads } from '../../../src/segment/assign/evict-heads.ts';
import { rowsOf } from './rows-of.ts';

const page = (last: string) =>
  rowsOf([
    ['text', 0, '近日，造船厂的焊工夜校在旧食堂开课，徒弟们下了班就来。'],
    ['head', 0, '造船厂的旧食堂有了焊工夜校'],
    ['head', 0, last],
    ['text', 1, '近日，青河渡口添了救生屋，老船工轮流看守。'],
  ]);

describe('evictHeads', () => {
  it('takes back a headline that another story says and its own does not', () => {
    const { items, placement } = page('青河渡口添了救生屋');
    const evicted = evictHeads(items, placement);
    expect(evicted.article).toEqual([0, 0, null, 1]);
    expect(evicted.action[2]).toBe('loose');
  });

  it('leaves a headline that its own story says', () => {
    const { items, placement } = page('徒弟们下了班就来夜校');
    expect(evictHeads(items, placement).article).toEqual([0, 0, 0, 1]);
  });

  it('leaves a headline that no story says, for want of a better place', () => {
    const { items, placement } = page('火炉边的笑声');
    expect(evictHeads(items, placement).article).toEqual([0, 0, 0, 1]);
  });
});
