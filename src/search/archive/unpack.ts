/** Unpacks a file of the index. A host that unpacks by itself does no harm. */
export async function unpack(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (content[0] !== 0x1f || content[1] !== 0x8b) return content;
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
