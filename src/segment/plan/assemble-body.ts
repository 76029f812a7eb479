import type { Paragraph, Subhead } from '../../model/cut-article.ts';
import { joinLines } from '../text/join-lines.ts';
import { joinParts } from './join-parts.ts';
import type { Part } from './part.ts';
import type { Print } from './print-atom.ts';

/** Makes the paragraphs of an article, and its subheads with the paragraphs that they stand above. */
export function assembleBody(
  parts: readonly Part[],
  print: Print,
): { paragraphs: Paragraph[]; subheads: Subhead[] } {
  const subheads: Subhead[] = [];
  const texts: Part[] = [];
  let begun = 0;
  for (const part of parts) {
    if (part.role === 'subhead') {
      subheads.push({ text: joinLines(part.atoms.map(print)), before_paragraph: begun });
    } else if (part.role === 'body') {
      if (!part.joins || begun === 0) begun++;
      texts.push(part);
    }
  }
  return { paragraphs: joinParts(texts, print), subheads };
}
