import { characterRanges, unknownCost } from './character-ranges.ts';
import { commonCharacters } from './common-characters.ts';

const costs = characterCosts();

/**
 * How unlikely a text is as Chinese newsprint, in nats: the sum over its characters.
 * Two decodings of the same bytes compare by it, since both account for the same bytes.
 */
export function measureTextCost(text: string): number {
  let cost = 0;
  for (let i = 0; i < text.length; i += 1) cost += costs[text.charCodeAt(i)] ?? unknownCost;
  return cost;
}

function characterCosts(): Float32Array {
  const table = new Float32Array(0x10000).fill(unknownCost);
  for (const [from, to, cost] of characterRanges) table.fill(cost, from, to + 1);
  // Zipf's law: the share of a character falls with its rank.
  for (const list of [commonCharacters.traditional, commonCharacters.simplified]) {
    for (let rank = 0; rank < list.length; rank += 1) {
      table[list.charCodeAt(rank)] = 2.1 + Math.log(rank + 20);
    }
  }
  return table;
}
