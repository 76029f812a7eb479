/** Every run of `length` characters with the number of times that it stands in the text. */
export function countShingles(text: string, length: number): Map<string, number> {
  const chars = [...text];
  if (chars.length < length) return new Map(chars.length > 0 ? [[text, 1]] : []);
  const bag = new Map<string, number>();
  for (let i = 0; i + length <= chars.length; i++) {
    const shingle = chars.slice(i, i + length).join('');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}
