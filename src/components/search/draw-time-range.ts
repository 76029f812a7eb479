import { makeElement, makeShape } from './make-element.ts';
import type { PageState } from './page-state.ts';
import { redraw } from './redraw.ts';
import { wordsHere } from './search-words-here.ts';
import type { TimeBar } from './time-bars.ts';

type Choose = (from: string, to: string) => void;

const BAR = 10;
const HEIGHT = 56;

/** The articles over time, to drag over; two fields for the same by keyboard. */
export function drawTimeRange(
  root: Element,
  bars: readonly TimeBar[],
  state: PageState,
  choose: Choose,
): void {
  const t = wordsHere();
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) {
    redraw(root);
    return;
  }
  const chart = bars.length > 1 ? drawChart(bars, state, choose) : null;
  redraw(
    root,
    makeElement('legend', {}, t.time),
    chart,
    chart &&
      makeElement(
        'p',
        { class: 'ends', 'aria-hidden': 'true' },
        first.time,
        makeElement('span', {}, last.time),
      ),
    makeElement(
      'div',
      { class: 'dates' },
      drawField('from', state, choose),
      drawField('to', state, choose),
    ),
  );
}

function drawField(which: 'from' | 'to', state: PageState, choose: Choose): HTMLElement {
  const field = makeElement('input', {
    id: `date-${which}`,
    value: state[which],
    inputmode: 'numeric',
    placeholder: '2024-04',
    pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?',
    autocomplete: 'off',
  });
  field.addEventListener('change', () => {
    if (!field.checkValidity()) return;
    const next = { from: state.from, to: state.to, [which]: field.value };
    choose(next.from, next.to);
  });
  return makeElement('label', {}, wordsHere()[which], field);
}

function drawChart(bars: readonly TimeBar[], state: PageState, choose: Choose): Element {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const isChosen = ({ time }: TimeBar) =>
    (state.from === '' || time >= state.from.slice(0, time.length)) &&
    (state.to === '' || time <= state.to.slice(0, time.length));
  const chart = makeShape(
    'svg',
    {
      viewBox: `0 0 ${bars.length * BAR} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      class: 'histogram',
    },
    ...bars.map((bar, i) => drawBar(bar, i, most, isChosen(bar))),
  );
  chart.append(makeShape('rect', { class: 'grasp', width: bars.length * BAR, height: HEIGHT }));
  listenForDrag(chart, bars, choose);
  return chart;
}

function drawBar({ time, count }: TimeBar, i: number, most: number, chosen: boolean): SVGElement {
  const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
  const title = makeShape('title');
  title.textContent = wordsHere().bar(time, count);
  const box = { x: i * BAR + 1, y: HEIGHT - height, width: BAR - 2, height };
  return makeShape('rect', { ...box, class: chosen ? 'bar chosen' : 'bar' }, title);
}

/** Dragging chooses from bar to bar; a click chooses one bar, a second click on it lets it go. */
function listenForDrag(chart: SVGElement, bars: readonly TimeBar[], choose: Choose): void {
  let start: number | null = null;
  const barAt = (event: PointerEvent) => {
    const { left, width } = chart.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * bars.length);
    return Math.max(0, Math.min(bars.length - 1, at));
  };
  const show = (one: number, other: number) => {
    for (const [i, bar] of chart.querySelectorAll('.bar').entries()) {
      bar.classList.toggle('chosen', i >= Math.min(one, other) && i <= Math.max(one, other));
    }
  };
  chart.addEventListener('pointerdown', (event) => {
    start = barAt(event);
    chart.setPointerCapture(event.pointerId);
    show(start, start);
  });
  chart.addEventListener('pointermove', (event) => {
    if (start !== null) show(start, barAt(event));
  });
  chart.addEventListener('pointercancel', () => {
    start = null;
  });
  chart.addEventListener('pointerup', (event) => {
    if (start === null) return;
    const end = barAt(event);
    const [from, to] = [
      bars[Math.min(start, end)]?.time ?? '',
      bars[Math.max(start, end)]?.time ?? '',
    ];
    start = null;
    choose(from, to);
  });
}
