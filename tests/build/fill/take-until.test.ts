import { expect, test } from 'vitest';
import { takeUntil } from '../../../scripts/build/fill/take-until.ts';

async function listTaken(coming: Promise<unknown>, items: number[]): Promise<number[]> {
  const taken: number[] = [];
  for await (const item of takeUntil(coming, items)) taken.push(item);
  return taken;
}

test('all are taken while nothing comes', async () => {
  expect(await listTaken(new Promise(() => {}), [1, 2, 3])).toEqual([1, 2, 3]);
  expect(await listTaken(new Promise(() => {}), [])).toEqual([]);
});

test('none is taken any more once it has come, or failed', async () => {
  const many = Array.from({ length: 1000 }, (_, at) => at);
  expect(await listTaken(Promise.resolve('come'), many)).toEqual([]);
  const failing = Promise.reject(new Error('never'));
  expect(await listTaken(failing, many)).toEqual([]);
  await expect(failing).rejects.toThrow('never');
});
