import { contrastRatio } from '../model/contrast-ratio.ts';

/** What coloured words stand on, in light and dark: as tokens.css has them. */
export const grounds = {
  light: ['#fdfdfc', '#f2f3f3'],
  dark: ['#141618', '#1e2124'],
} as const;

/** The accent of an archive that chose none. */
export const usualAccent = '#a3221c';

/** Between words and their ground: what WCAG 2.2 AA asks for, and some more for words in dark. */
const readable = { light: 4.5, dark: 6 } as const;
const ends = { light: '#000000', dark: '#ffffff' } as const;
const steps = 100;

/**
 * The accent in which words are set in light and dark: the given colour, as far towards black or
 * white as it takes to be read on every ground of the site.
 */
export function deriveAccent(given: string): { light: string; dark: string } {
  return { light: makeReadable(given, 'light'), dark: makeReadable(given, 'dark') };
}

function makeReadable(given: string, scheme: 'light' | 'dark'): string {
  for (let step = 0; step < steps; step += 1) {
    const mixed = mix(given, ends[scheme], step / steps);
    if (grounds[scheme].every((ground) => contrastRatio(mixed, ground) >= readable[scheme])) {
      return mixed;
    }
  }
  return ends[scheme];
}

function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [start, end] = [from, to].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((start ?? 0) * (1 - share) + (end ?? 0) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
