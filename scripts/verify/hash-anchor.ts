/** A page's anchor as one number of 52 bits, so that millions of them fit into memory. */
export function hashAnchor(path: string, anchor: string): number {
  const text = `${path}#${anchor}`;
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return (one >>> 0) * 0x100000 + ((other >>> 0) & 0xfffff);
}
