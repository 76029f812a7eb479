import type { Traits } from '../cues/traits.ts';
import { joinLines } from '../text/join-lines.ts';
import type { Item, ItemKind } from './item.ts';
import type { LineReading } from './line-kinds.ts';

/** Groups read lines into items: paragraphs, headlines, bylines and what stands alone. */
export function groupItems(lines: readonly Traits[], readings: readonly LineReading[]): Item[] {
  const items: Item[] = [];
  let last: LineReading | undefined;
  readings.forEach((reading, i) => {
    const line = lines[i] as Traits;
    const item = items[items.length - 1];
    if (item && last && goesOn(last, reading)) {
      item.lines.push(line);
      item.stopsOpen = isOpen(reading);
    } else {
      items.push({
        kind: findKind(reading),
        lines: [line],
        text: '',
        column: reading.kind === 'column' ? reading.column : null,
        stopsOpen: isOpen(reading),
        startsOpen:
          reading.kind === 'column' && (reading.place === 'middle' || reading.place === 'last'),
      });
    }
    last = reading;
  });
  for (const item of items) item.text = joinLines(item.lines.map((line) => line.text));
  return items;
}

function goesOn(before: LineReading, reading: LineReading): boolean {
  if (reading.kind === 'column') {
    const open =
      before.kind === 'column' && (before.place === 'first' || before.place === 'middle');
    return open && (reading.place === 'middle' || reading.place === 'last');
  }
  if (reading.kind === 'sign-off')
    return before.kind === 'column' || before.kind === 'whole' || before.kind === 'part';
  if (reading.kind === 'upright') return before.kind === 'upright';
  return reading.kind === 'head-more';
}

function isOpen(reading: LineReading): boolean {
  return reading.kind === 'column'
    ? reading.place === 'first' || reading.place === 'middle'
    : reading.kind === 'part';
}

function findKind(reading: LineReading): ItemKind {
  switch (reading.kind) {
    case 'sign-off':
    case 'column':
    case 'whole':
    case 'part':
      return 'text';
    case 'head-more':
    case 'upright':
      return 'head';
    default:
      return reading.kind;
  }
}
