/** How the name of a place sounds, from its address: `jiangsu/suzhou` → `Suzhou`. */
export function soundOf(slug: string): string {
  const sound = slug.slice(slug.lastIndexOf('/') + 1);
  return `${sound.charAt(0).toUpperCase()}${sound.slice(1)}`;
}
