import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runInTurn } from '../../scripts/dev/run-in-turn.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a burst of changes starts the work once', async () => {
  const work = vi.fn(async () => {});
  const changed = runInTurn(work);
  for (let i = 0; i < 5; i++) changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).toHaveBeenCalledTimes(1);
});

test('changes that come while the work runs start it once more, and never beside itself', async () => {
  let running = 0;
  let most = 0;
  const work = vi.fn(async () => {
    running++;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, 2000));
    running--;
  });
  const changed = runInTurn(work);
  changed();
  await vi.advanceTimersByTimeAsync(500);
  changed();
  await vi.advanceTimersByTimeAsync(500);
  changed();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(work).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});
