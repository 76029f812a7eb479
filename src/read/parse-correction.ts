import { type Correction, correction, correctionStep, lineReference } from '../model/correction.ts';
import type { FieldPath } from './explain-issues.ts';
import { parseSettings } from './settings/parse-settings.ts';

/** Makes an editor's decisions of a file of `content/corrections/`. */
export function parseCorrection(text: string, path: string): Correction {
  return parseSettings(text, path, {
    schema: correction,
    knownFields: knownCorrectionFields,
    numbers: ['line'],
  });
}

function knownCorrectionFields(path: FieldPath, value: unknown): readonly string[] {
  const [, index, field] = path;
  if (index === undefined) return Object.keys(correction.shape);
  if (field === undefined) return fieldsOfStep(stepName(value, Number(index)));
  const isRange = field === 'lines' && !['from', 'to'].includes(String(path.at(-1)));
  return isRange ? ['from', 'to'] : Object.keys(lineReference.shape);
}

function stepName(value: unknown, index: number): string {
  const { steps } = value as { steps: Record<string, unknown>[] };
  return String(steps[index]?.do);
}

function fieldsOfStep(name: string): readonly string[] {
  const option = correctionStep.options.find(({ shape }) => shape.do.value === name);
  return Object.keys(option?.shape ?? {});
}
