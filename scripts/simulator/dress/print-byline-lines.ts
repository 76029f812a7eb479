import type { Byline } from '../../../src/model/byline.ts';
import type { Dice } from '../draw-dice.ts';
import { block } from '../page/block.ts';
import type { Block } from '../page/dressed-article.ts';
import type { Random } from '../seed-random.ts';
import type { NameLabels } from './draw-name-labels.ts';

const bullets = ['□', '□', '■', '□ ', '●'];

/** Prints the names of a story on lines of their own. */
export function printBylineLines(
  names: Byline,
  labels: NameLabels,
  random: Random,
  dice: Dice,
): Block[] {
  const spread = dice.falls('spaced-names', random);
  const say = (list: readonly string[]) =>
    list.map((name) => spreadName(name, spread)).join(labels.between);
  const paper = names.agency ?? '本报';
  const label = (word: string) => `${paper}${word.replace('本报', '')}`;
  const plain = names.reporters.length > 0 && random.chance(0.2);
  const groups = [
    { label: label(labels.reporter), names: names.reporters },
    {
      label: plain ? labels.correspondent : label(labels.correspondent),
      names: names.correspondents,
    },
  ].filter((group) => group.names.length > 0);
  const authors = names.authors.length > 0 ? `${random.pick(bullets)}${say(names.authors)}` : '';
  if (groups.length === 0) return authors === '' ? [] : [block('byline', authors)];
  const parts = groups.map(({ label, names }) => `${label} ${say(names)}`);
  const [first] = groups;
  if (first !== undefined && first.names.length > 1 && names.reporters.length > 1) {
    if (dice.falls('byline-scrambled', random)) {
      const [leader = '', ...rest] = first.names;
      const broken = random.chance(0.3) ? first.label.replace('本报', '本报 ') : first.label;
      parts[0] = `${spreadName(leader, spread)} ${broken} ${say(rest)}`;
    }
  }
  if (authors !== '') parts.push(authors);
  if (parts.length > 1 && dice.falls('byline-two-lines', random)) {
    return parts.map((text, i) =>
      block('byline', text, { tight: i < parts.length - 1 && random.chance(0.5) }),
    );
  }
  const bullet = random.chance(0.08) ? random.pick(bullets) : '';
  return [block('byline', `${bullet}${parts.join(random.chance(0.85) ? ' ' : '  ')}`)];
}

function spreadName(name: string, spread: boolean): string {
  return spread && [...name].length === 2 ? [...name].join(' ') : name;
}
