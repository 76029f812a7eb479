import type { Paragraph } from '../../model/cut-article.ts';
import { joinLines } from '../text/join-lines.ts';
import { findSpans } from './find-spans.ts';
import type { Part } from './part.ts';
import type { Print } from './print-atom.ts';

/** Joins parts to paragraphs where one goes on with the other. */
export function joinParts(parts: readonly Part[], print: Print): Paragraph[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups[groups.length - 1];
    if (part.joins && last) last.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => {
    const atoms = group.flatMap((part) => part.atoms);
    return { text: joinLines(atoms.map(print)), lines: findSpans(atoms) };
  });
}
