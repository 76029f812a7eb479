/** Texts numbered as they come; '' is 0. */
export class Names {
  readonly names: string[] = [''];
  readonly #numbers = new Map<string, number>([['', 0]]);

  number(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.names.push(name);
      this.#numbers.set(name, number);
    }
    return number;
  }
}

/** The numbers in the order of their names, and each number's place in it. */
export function rankNames({ names }: Names): { order: Uint32Array; rank: Uint32Array } {
  const order = Uint32Array.from(names.keys()).sort((a, b) =>
    (names[a] ?? '') < (names[b] ?? '') ? -1 : 1,
  );
  const rank = new Uint32Array(order.length);
  for (const [place, number] of order.entries()) rank[number] = place;
  return { order, rank };
}
