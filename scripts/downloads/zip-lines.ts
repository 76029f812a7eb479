import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { createGzip } from 'node:zlib';

/** Some levels of compression cost much more than they save on Chinese text. */
const level = 5;

/** Pairs of lines, put together into two gzip files; the same lines give the same bytes. */
export async function zipLines(
  pairs: AsyncIterable<readonly [one: string, other: string]>,
): Promise<[Buffer, Buffer]> {
  const [one, other] = [startFile(), startFile()];
  for await (const [first, second] of pairs) {
    await one.add(first);
    await other.add(second);
  }
  return Promise.all([one.end(), other.end()]);
}

function startFile() {
  const zip = createGzip({ level });
  const parts: Buffer[] = [];
  zip.on('data', (part: Buffer) => parts.push(part));
  return {
    async add(text: string): Promise<void> {
      if (text !== '' && !zip.write(text)) await once(zip, 'drain');
    },
    async end(): Promise<Buffer> {
      zip.end();
      await once(zip, 'end');
      return Buffer.concat(parts);
    },
  };
}
