import { fileKnobs } from './file-knobs.ts';
import type { Knob, KnobRow } from './knob.ts';
import { ocrKnobs } from './ocr-knobs.ts';
import { pdfKnobs } from './pdf-knobs.ts';
import { sharedKnobs } from './shared-knobs.ts';

const tables = {
  pdf: pdfKnobs,
  ocr: ocrKnobs,
  both: sharedKnobs,
  file: fileKnobs,
} as const satisfies Record<Knob['layout'], Record<string, KnobRow>>;

export type KnobName = {
  [Layout in Knob['layout']]: keyof (typeof tables)[Layout];
}[Knob['layout']];

/** Every knob of the simulator, by name. `--knob name=on|off` fixes `pages` to 1 or 0. */
export const knobs = Object.fromEntries(
  Object.entries(tables).flatMap(([layout, rows]) =>
    Object.entries<KnobRow>(rows).map(([name, [does, pages, places]]) => [
      name,
      { does, layout, pages, places },
    ]),
  ),
) as Record<KnobName, Knob>;
