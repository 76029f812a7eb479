import { describe, expect, test } from 'vitest';
import { type KnobName, knobs } from '../../scripts/simulator/knobs/knobs.ts';
import { makeFreshPages } from '../../scripts/simulator/make-fresh-pages.ts';
import { parseKnobSettings } from '../../scripts/simulator/parse-knob-settings.ts';
import { readMaterial } from '../../scripts/simulator/read-material.ts';

const material = readMaterial();
const names = Object.keys(knobs) as KnobName[];

/** Pages with everything off but what is named. */
function* make(settings: object) {
  const off = parseKnobSettings('all=off');
  const request = { seed: 'knobs', pages: 40, settings: { ...off, ...settings } };
  for (const page of makeFreshPages(material, request)) yield Buffer.from(page.bytes);
}

/** What another knob must be for this one to show. */
const needs: Partial<Record<KnobName, object>> = {
  'tight-after-ascii': { 'blank-lines': true },
  'tight-captions': { 'blank-lines': true },
  'tight-ends': { 'blank-lines': true },
  'broken-numbers': { 'varied-widths': true },
  'cut-intrusions': { 'column-cuts': true },
  'fragments-first': { 'column-cuts': true },
  'scrambled-blocks': { 'column-cuts': true },
  'repeats-at-seam': { 'column-cuts': true },
  'tight-cuts': { 'column-cuts': true },
  'spaced-names': { 'byline-two-lines': true },
  'mixed-order': { 'body-first': true },
  'glued-headline': { 'body-first': true },
};

describe('every knob', () => {
  test.each(names)('%s changes pages when it is turned on', (name) => {
    const base = needs[name] ?? {};
    const plain = make(base);
    const turned = make({ ...base, [name]: true });
    let changed = false;
    for (const page of turned) {
      changed = !page.equals(plain.next().value as Buffer);
      if (changed) break;
    }
    expect(changed).toBe(true);
  });
});

describe('parseKnobSettings', () => {
  test('fixes the knobs that it names', () => {
    expect(parseKnobSettings('mixed=on,furniture=off')).toEqual({ mixed: true, furniture: false });
  });

  test('takes all of them by one word, and single ones after it', () => {
    const settings = parseKnobSettings('all=off,mixed=on');
    expect(Object.keys(settings)).toEqual(names);
    expect(names.filter((name) => settings[name])).toEqual(['mixed']);
  });

  test.each([
    ['mixd=on', 'there is no knob "mixd". Did you mean "mixed"?'],
    ['mixed', 'a knob needs a state: expected "name=on" or "name=off", found "mixed".'],
    ['mixed=maybe', 'a knob needs a state: expected "name=on" or "name=off", found "mixed=maybe".'],
  ])('refuses %s', (text, message) => {
    expect(() => parseKnobSettings(text)).toThrow(message);
  });

  test('fixes nothing where nothing is asked', () => {
    expect(parseKnobSettings(undefined)).toEqual({});
  });
});
