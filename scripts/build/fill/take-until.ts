import { setImmediate } from 'node:timers/promises';

/** How many are taken before it is asked again whether it has come. */
const atATime = 50;

/** The items one after the other, until what is waited for has come or failed. */
export async function* takeUntil<Item>(
  coming: Promise<unknown>,
  items: readonly Item[],
): AsyncGenerator<Item> {
  let isThere = false;
  const come = () => {
    isThere = true;
  };
  coming.then(come, come);
  for (const [at, item] of items.entries()) {
    if (at % atATime === 0) await setImmediate();
    if (isThere) return;
    yield item;
  }
}
