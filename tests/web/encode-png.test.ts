import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawShareImage } from '../../src/site/draw-share-image.ts';
import { encodePng } from '../../src/web/encode-png.ts';

/** The chunks of a PNG file by name; wrong checksums are thrown. */
function readChunks(file: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

test('a picture is a PNG with a palette, each row led by its filter', () => {
  const file = encodePng({
    width: 2,
    height: 2,
    colours: ['#ffffff', '#a3221c'],
    pixels: Uint8Array.from([0, 1, 1, 0]),
  });
  expect(file.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  const chunks = readChunks(file);
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(chunks.get('IHDR')?.toString('hex')).toBe('00000002000000020803000000');
  expect(chunks.get('PLTE')?.toString('hex')).toBe('ffffffa3221c');
  expect([...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]).toEqual([0, 0, 1, 0, 1, 0]);
});

test('the picture of a province marks one more tile than that of none, and stays small', () => {
  const plain = drawShareImage(null, '#a3221c');
  const marked = drawShareImage('江苏省', '#a3221c');
  const accents = ({ pixels }: typeof plain) => pixels.filter((colour) => colour === 4).length;
  expect(accents(marked) - accents(plain)).toBe(50 * 50);
  expect(drawShareImage('甘肃省', '#a3221c').pixels).not.toEqual(marked.pixels);
  expect(encodePng(marked).length).toBeLessThan(10_000);
});
