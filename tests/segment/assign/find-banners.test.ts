import { describe, expect, it } from 'vitest';
import { findBanners } from '../../../src/segment/assign/find-banners.ts';
import { rowsOf } from './rows-of.ts';

const page = (banner: string) =>
  rowsOf([
    ['head', 0, banner],
    ['head', 0, '焊工夜校在旧食堂开课'],
    ['text', 0, '近日，造船厂的焊工夜校在旧食堂开课，送清凉的绿豆汤也送到了夜校。'],
    ['head', 1, '渡口的老船工歇进救生屋'],
    ['text', 1, '近日，渡口添了救生屋，老船工在屋里歇脚，送清凉的队伍带来了草帽。'],
    ['head', 2, '果园的采摘工推上新推车'],
    ['text', 2, '近日，果园的采摘工用上了新推车，送清凉的人顺路送来了苹果汁。'],
  ]);

describe('findBanners', () => {
  it('takes a line that neighbours say as much as its own story for one over all of them', () => {
    const { items, placement } = page('送清凉');
    const found = findBanners(items, placement);
    expect(found.article[0]).toBeNull();
    expect(found.over.get(0)).toEqual([0, 1, 2]);
  });

  it('leaves a line that only its own story says', () => {
    const { items, placement } = page('造船厂的焊工夜校');
    expect(findBanners(items, placement).article[0]).toBe(0);
  });
});
