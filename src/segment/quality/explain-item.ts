import type { Role } from '../../model/piece.ts';
import type { Comparer } from '../assign/compare-words.ts';
import type { Item } from '../cut/item.ts';
import { measureSeam } from '../text/measure-seam.ts';

/** Says how sure an item’s role and article are, and by which signs. */
export type Explain = (
  item: Item,
  article: number,
  role: Role,
  joined: Item | undefined,
) => { confidence: number; evidence: string[] };

const plain: Partial<Record<Item['kind'], { confidence: number; evidence: string }>> = {
  byline: { confidence: 0.95, evidence: 'names of people with what they did' },
  credit: { confidence: 0.95, evidence: 'the name of a photographer' },
  label: { confidence: 0.8, evidence: 'a label that stories stand under' },
  tip: { confidence: 0.95, evidence: 'the heading of a summary' },
  lead: { confidence: 0.9, evidence: 'stands behind the heading of a summary' },
  note: { confidence: 0.9, evidence: 'a note on the author in brackets' },
  'diary-date': { confidence: 0.9, evidence: 'a date on a line of its own' },
  caption: { confidence: 0.9, evidence: 'a picture’s text: its mark, or a credit in or behind it' },
};

/** Makes the explainer of a page, which compares words with the page’s articles. */
export function explainWith(compare: Comparer): Explain {
  return (item, article, role, joined) => {
    const known = plain[item.kind];
    if (known) return { confidence: known.confidence, evidence: [known.evidence] };
    if (item.kind === 'head') return explainHead(item, role, compare(item.text), article);
    return explainText(item, joined);
  };
}

function explainHead(item: Item, role: Role, scores: ReadonlyMap<number, number>, article: number) {
  const own = scores.get(article) ?? 0;
  const rival = Math.max(
    0,
    ...[...scores].map(([other, score]) => (other === article ? 0 : score)),
  );
  const evidence = [`${Math.round(own * 100)} % of its words stand in the text of its story`];
  if (rival > own) evidence.push(`${Math.round(rival * 100)} % stand in another story`);
  if (item.lines.length >= 3 && item.lines.every((line) => line.upright)) {
    evidence.push('set upright');
  } else if (item.lines.length > 1) {
    evidence.push(`${item.lines.length} lines that belong together`);
  }
  if (role === 'subhead') evidence.push('a short line between paragraphs of one story');
  const doubt = Math.max(0, rival - own) * 0.5 + Math.max(0, 0.3 - own) * 0.6;
  return { confidence: round(0.95 - doubt), evidence };
}

function explainText(item: Item, joined: Item | undefined) {
  const evidence: string[] = [];
  if (item.lines[0]?.opening) evidence.push('opens as a text of news does');
  if (item.column !== null) evidence.push(`lines about ${item.column} characters wide`);
  else evidence.push('a paragraph, or part of one, on a line');
  if (item.stopsOpen) evidence.push('breaks off in mid-sentence');
  if (joined === undefined) return { confidence: 0.95, evidence };
  const seam = measureSeam(joined.text, item.text);
  evidence.push(`goes on with line ${joined.lines[joined.lines.length - 1]?.atom.line}`);
  return { confidence: round(0.95 - Math.min(0.5, seam * 0.12)), evidence };
}

function round(confidence: number): number {
  return Math.round(Math.max(0.1, Math.min(1, confidence)) * 100) / 100;
}
