const lineFeed = 0x0a;
const decoder = new TextDecoder();

/** The values of a file of our own with JSON on each line, of any length. */
export function parseLines<Value>(bytes: Uint8Array): Value[] {
  const values: Value[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    values.push(JSON.parse(decoder.decode(bytes.subarray(start, end))));
    start = end + 1;
  }
  return values;
}
