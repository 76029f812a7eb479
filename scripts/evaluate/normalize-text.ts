/** Full-width against half-width and white space never cost anything. */
export function normalizeText(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/\s+/gu, '');
}
