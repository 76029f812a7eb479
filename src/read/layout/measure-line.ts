/** What a line says about how it came about. */
export interface LineMeasure {
  /** Its number in the source, from 1. */
  line: number;
  /** Its width in ems: a Chinese character is 1, a Latin letter or digit a half, a space nothing. */
  width: number;
  /** It ends as a sentence or a clause may end. */
  isClosed: boolean;
}

const closers = /[。！？；：…”’」』）】〉》.!?;:)\]"]$/u;

/** Measures a line; null where it is blank. */
export function maybeMeasureLine(text: string, line: number): LineMeasure | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return { line, width: measureWidth(trimmed), isClosed: closers.test(trimmed.slice(-2)) };
}

function measureWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 || unit === 0x3000 || unit === 0x09) continue;
    width += unit < 0x2000 ? 0.5 : 1;
  }
  return width;
}
