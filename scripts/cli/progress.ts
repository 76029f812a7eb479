import type { Effects } from '../effects/effects.ts';

export interface Progress {
  /** Says that one more of them is done. */
  step(count?: number): void;
  end(): void;
}

const barWidth = 24;
const plainSteps = 4;

/** A bar that is redrawn on a terminal; elsewhere a plain line now and then. */
export function startProgress(
  what: string,
  total: number,
  effects: Pick<Effects, 'isTerminal' | 'redraw' | 'say'>,
  quiet = false,
): Progress {
  let done = 0;
  let shown = -1;
  const draw = (): void => {
    const share = total === 0 ? 1 : done / total;
    if (effects.isTerminal) {
      const percent = Math.floor(share * 100);
      if (percent === shown) return;
      shown = percent;
      const full = Math.round(share * barWidth);
      const bar = '█'.repeat(full) + '░'.repeat(barWidth - full);
      effects.redraw(`${what} ${bar} ${done}/${total}`);
    } else {
      const quarter = Math.floor(share * plainSteps);
      if (quarter === shown || quarter === 0) return;
      shown = quarter;
      effects.say(`${what}: ${done} of ${total}`);
    }
  };
  return {
    step(count = 1) {
      done += count;
      if (!quiet) draw();
    },
    end() {
      if (!quiet && effects.isTerminal && shown >= 0) effects.redraw('');
    },
  };
}
