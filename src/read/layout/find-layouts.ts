import type { LayoutRegion } from '../../model/source-page.ts';
import { describeRegion } from './describe-region.ts';
import { findLineForms, type LineForm } from './find-line-forms.ts';
import { hasCutParagraphs } from './has-cut-paragraphs.ts';
import { type LineMeasure, maybeMeasureLine } from './measure-line.ts';

/** Cuts a page into stretches of one layout each; together they hold every line once. */
export function findLayouts(lines: readonly string[]): LayoutRegion[] {
  const measures = lines
    .map((line, index) => maybeMeasureLine(line, index + 1))
    .filter((measure) => measure !== null);
  const forms = findLineForms(measures);
  const groups: { form: LineForm; measures: LineMeasure[] }[] = [];
  measures.forEach((measure, i) => {
    const form = forms[i] ?? 'paragraph';
    const last = groups.at(-1);
    if (last?.form === form) last.measures.push(measure);
    else groups.push({ form, measures: [measure] });
  });
  const isCut = hasCutParagraphs(
    groups.filter(({ form }) => form === 'paragraph').flatMap((group) => group.measures),
  );
  return groups.map((group, i) => {
    const first = i === 0 ? 1 : (group.measures[0]?.line ?? 1);
    const next = groups[i + 1]?.measures[0]?.line;
    return {
      lines: [first, next === undefined ? lines.length : next - 1],
      ...describeRegion(group.form, group.measures, isCut),
    };
  });
}
