import { ExpectedError } from '../model/expected-error.ts';
import type { DecodedText } from './encoding/decode-text.ts';
import type { FoundEncoding } from './encoding/find-encoding.ts';

/** From this share of characters that are none a text is taken for a binary file. */
const oddShare = 0.5;
/** So few odd characters are never held against a text, however short. */
const oddAllowed = 8;
/** Chinese newsprint lies about 7, a text of rare characters below this, chance bytes about 19. */
const strangest = 13.5;

/** Refuses a decoded text that holds nothing, mostly what is no character, or no language. */
export function checkText(
  { text, undecodable }: DecodedText,
  { encoding, isSure, strangeness }: FoundEncoding,
  path: string,
): void {
  if (!/\S/.test(text)) {
    throw new ExpectedError({
      what: text === '' ? 'the source is empty' : 'the source holds nothing but white space',
      where: path,
      fix: 'Deliver its text, or remove the file.',
    });
  }
  const odd = undecodable.length + countControls(text);
  const isAllOdd = odd > 0 && odd >= text.replace(/\s/g, '').length;
  if (isAllOdd || (odd > oddAllowed && odd >= text.length * oddShare)) {
    throw new ExpectedError({
      what: 'this looks like a binary file',
      where: path,
      expected: 'text in UTF-8, UTF-16, GB18030 or Big5',
      found: `${odd} of ${text.length} characters that are none, read as ${encoding}, which fits best`,
      fix: 'Deliver the text of the page: from a PDF with `pdftotext`, from an image with OCR.',
    });
  }
  if (!isSure && strangeness > strangest) {
    throw new ExpectedError({
      what: 'this is a binary file, or a text in an encoding that is not read',
      where: path,
      expected: 'text in UTF-8, UTF-16, GB18030 or Big5',
      found: `characters that hardly any text holds; ${encoding} fits best`,
      fix: 'Convert it to UTF-8, as with `iconv -f ENCODING -t UTF-8`, and deliver that.',
    });
  }
}

function countControls(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20) || (unit >= 0x7f && unit < 0xa0)) count += 1;
  }
  return count;
}
