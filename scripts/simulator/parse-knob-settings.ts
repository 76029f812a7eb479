import { ExpectedError } from '../../src/model/expected-error.ts';
import { nearestWord } from '../../src/model/nearest-word.ts';
import type { KnobSettings } from './draw-dice.ts';
import { type KnobName, knobs } from './knobs/knobs.ts';

/** Makes settings from `name=on,name=off`; `all=on` and `all=off` fix every knob. */
export function parseKnobSettings(text: string | undefined): KnobSettings {
  const settings: KnobSettings = {};
  const names = Object.keys(knobs) as KnobName[];
  for (const part of text === undefined ? [] : text.split(',')) {
    const [name = '', state] = part.split('=');
    if (state !== 'on' && state !== 'off') {
      throw new ExpectedError({
        what: 'a knob needs a state',
        expected: '"name=on" or "name=off"',
        found: `"${part}"`,
        status: 2,
      });
    }
    const named = name === 'all' ? names : names.filter((known) => known === name);
    if (named.length === 0) {
      const near = nearestWord(name, [...names, 'all']);
      throw new ExpectedError({
        what: `there is no knob "${name}"`,
        ...(near === null ? {} : { fix: `Did you mean "${near}"?` }),
        status: 2,
      });
    }
    for (const known of named) settings[known] = state === 'on';
  }
  return settings;
}
