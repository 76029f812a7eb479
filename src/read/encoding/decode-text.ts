import type { Encoding } from '../../model/source-page.ts';
import { findUndecodableBytes, type UndecodableStretch } from './find-undecodable-bytes.ts';

export interface DecodedText {
  text: string;
  /** What became U+FFFD: where in the bytes, and where in the text. */
  undecodable: (UndecodableStretch & { at: number })[];
}

/** Decodes all bytes: what stands for no character becomes one U+FFFD a stretch, and is named. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true, fatal: true });
  try {
    return { text: decoder.decode(bytes), undecodable: [] };
  } catch {
    return decodeAround(bytes, encoding, findUndecodableBytes(bytes, encoding));
  }
}

function decodeAround(
  bytes: Uint8Array,
  encoding: Encoding,
  stretches: readonly UndecodableStretch[],
): DecodedText {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const parts: string[] = [];
  const undecodable: DecodedText['undecodable'] = [];
  let read = 0;
  let at = 0;
  const take = (part: string) => {
    parts.push(part);
    at += part.length;
  };
  for (const { offset, length } of stretches) {
    if (offset > read) take(decoder.decode(bytes.subarray(read, offset)));
    undecodable.push({ offset, length, at });
    take('\ufffd');
    read = offset + length;
  }
  if (read < bytes.length) take(decoder.decode(bytes.subarray(read)));
  return { text: parts.join(''), undecodable };
}
