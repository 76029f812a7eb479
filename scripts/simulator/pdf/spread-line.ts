import type { Random } from '../seed-random.ts';

/** Sets a line with a space between its characters: `建 设 者 。` or `即 ，援 受`. */
export function spreadLine(text: string, random: Random): string {
  const afterMarks = random.chance(0.5);
  const parts = text.replace(/\s+/gu, '').match(/[0-9A-Za-z.%]+|./gu) ?? [];
  return parts
    .map((part, i) => {
      const last = i === parts.length - 1;
      const closes = !afterMarks && /[，。、；：”’）》]/u.test(part);
      return last || closes ? part : `${part} `;
    })
    .join('');
}
