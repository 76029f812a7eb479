import { expect, test } from 'vitest';
import { breakHeadline } from '../../../scripts/simulator/dress/break-headline.ts';
import { seedRandom } from '../../../scripts/simulator/seed-random.ts';

const lines = (text: string) => breakHeadline(text, seedRandom('headline'));

test('a headline of two clauses breaks at the space between them', () => {
  expect(lines('接送车绕个弯 分拣厂不缺人')).toEqual(['接送车绕个弯', '分拣厂不缺人']);
});

test('another breaks near its middle, between words, and loses nothing', () => {
  const text = '平陆返乡女工在家门口糊出双层果袋';
  const [first = '', second = ''] = lines(text);
  expect(first + second).toBe(text);
  expect(Math.abs(first.length - second.length)).toBeLessThanOrEqual(6);
});

test('a short one stays whole', () => {
  expect(lines('泥塘里比出莲菜王')).toEqual(['泥塘里比出莲菜王']);
});
