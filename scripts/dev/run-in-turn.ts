const quietMilliseconds = 150;

/**
 * Makes a trigger for work that must not run twice at a time: a burst of calls starts it once, a
 * moment after the last; calls that come while it runs start it once more when it is done.
 */
export function runInTurn(work: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    await work().finally(() => {
      running = false;
    });
    if (again) await run();
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, quietMilliseconds);
  };
}
