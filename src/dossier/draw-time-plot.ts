/** How many articles each month or year has, and how a reader is told of one. */
export interface PlottedTimes {
  unit: 'month' | 'year';
  /** One after the other, without a gap. */
  bars: readonly { time: string; count: number }[];
  /** Below the axis: the name of a month or a year. */
  nameOf: (time: string) => string;
  /** On a bar: when, and how many. */
  describe: (time: string, count: number) => string;
}

export interface PlotSize {
  width: number;
  height: number;
  /** In the units of its width. */
  fontSize: number;
}

/** Fewer months than this are named one by one, more by their years. */
const monthsToName = 14;
/** Letters that a label takes with the space beside it, and units that a bar is wide at most. */
const labelLength = 5;
const widest = 56;
/** What stands in Plot's picture for its own interactive use, or is said by our style sheet. */
const unused = ['aria-label', 'aria-hidden', 'font-family', 'width', 'height'];

/**
 * Draws the numbers as SVG with Observable Plot, without a style or a script in it. Plot and the
 * document that it draws into are loaded here, so that a site without charts loads neither.
 */
export async function drawTimePlot(times: PlottedTimes, size: PlotSize): Promise<string> {
  const [{ plot, barY, ruleY, axisX, axisY, gridY }, { parseHTML }] = await Promise.all([
    import('@observablehq/plot'),
    import('linkedom'),
  ]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { bars, describe, nameOf } = times;
  const { width, height, fontSize } = size;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const marginLeft = fontSize * (String(most).length * 0.6 + 1);
  const room = (width - marginLeft) / Math.max(1, bars.length);
  const thick = Math.min(widest, room * 0.84);
  const named = namePlaces(times, (fontSize * labelLength) / room);
  const picture = plot({
    document,
    className: 'plot',
    width,
    height,
    marginTop: fontSize,
    marginRight: 1,
    marginBottom: fontSize * 2,
    marginLeft,
    x: {
      type: 'band',
      domain: bars.map(({ time }) => time),
      padding: 1 - thick / room,
      label: null,
    },
    y: { domain: [0, most], label: null },
    marks: [
      gridY(countTicks(most)),
      axisY(countTicks(most), { tickSize: 0, tickFormat: 'd', label: null }),
      axisX([...named.keys()], {
        tickSize: 0,
        textAnchor: 'start',
        dx: -thick / 2,
        tickFormat: (time: string) => nameOf(named.get(time) ?? time),
        label: null,
      }),
      barY(
        bars.filter(({ count }) => count > 0),
        {
          x: 'time',
          y: 'count',
          fill: ({ count }) => (count === most ? 'var(--accent)' : 'var(--soft)'),
          title: ({ time, count }) => describe(time, count),
        },
      ),
      ruleY([0]),
    ],
  });
  return clean(picture, fontSize);
}

/**
 * Which bars have a name below them, and what of their time it is: a month, or the year begun.
 * From the last to the first, as far as each has room; so the years of a long time stand evenly.
 */
function namePlaces({ unit, bars }: PlottedTimes, gap: number): Map<string, string> {
  const length = unit === 'month' && bars.length < monthsToName ? 7 : 4;
  const found: [time: string, name: string][] = [];
  let free = bars.length + gap * 0.4;
  for (const [at, { time }] of [...bars.entries()].reverse()) {
    const name = time.slice(0, length);
    const begins = bars[at - 1]?.time.slice(0, length) !== name;
    if (!begins || (free - at < gap && (at > 0 || found.length > 0))) continue;
    found.unshift([time, name]);
    free = at;
  }
  return new Map(found);
}

/** At most four whole steps from none to most. */
function countTicks(most: number): number[] {
  const step = Math.ceil(most / 4);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}

function clean(picture: Element, fontSize: number): string {
  picture.querySelector('style')?.remove();
  picture.setAttribute('font-size', String(fontSize));
  picture.setAttribute('aria-hidden', 'true');
  for (const name of ['font-family', 'width', 'height']) picture.removeAttribute(name);
  for (const element of picture.querySelectorAll('g')) {
    for (const name of unused) element.removeAttribute(name);
  }
  return picture.outerHTML.replace(/\d+\.\d{2,}/gu, (number) => String(+Number(number).toFixed(1)));
}
