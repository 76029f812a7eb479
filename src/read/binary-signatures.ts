/** First bytes of files that are no page text, and what to do with such a file. */
export const binarySignatures: readonly {
  /** The bytes as Latin-1 characters. */
  starts: string;
  /** Where they stand, counted from 0. */
  at?: number;
  is: string;
  fix: string;
}[] = [
  {
    starts: '%PDF-',
    is: 'a PDF file',
    fix: 'Take its text out first, as with `pdftotext -layout FILE.pdf FILE.txt`, and deliver that.',
  },
  {
    starts: 'PK\x03\x04',
    is: 'a ZIP file (also .docx, .xlsx, .epub)',
    fix: 'Unpack it, or save the document as plain text, and deliver that.',
  },
  {
    starts: '\xd0\xcf\x11\xe0',
    is: 'an old Office document (.doc, .xls)',
    fix: 'Save it as plain text and deliver that.',
  },
  {
    starts: '{\\rtf',
    is: 'an RTF document',
    fix: 'Save it as plain text and deliver that.',
  },
  { starts: '\x1f\x8b', is: 'a gzip file', fix: 'Unpack it with `gunzip` and deliver the text.' },
  { starts: "7z\xbc\xaf'\x1c", is: 'a 7-Zip file', fix: 'Unpack it and deliver the text.' },
  { starts: 'Rar!', is: 'a RAR file', fix: 'Unpack it and deliver the text.' },
  {
    starts: '\x89PNG',
    is: 'a PNG image',
    fix: 'Run character recognition (OCR) on it and deliver the text.',
  },
  {
    starts: '\xff\xd8\xff',
    is: 'a JPEG image',
    fix: 'Run character recognition (OCR) on it and deliver the text.',
  },
  {
    starts: 'GIF8',
    is: 'a GIF image',
    fix: 'Run character recognition (OCR) on it and deliver the text.',
  },
  {
    starts: 'II*\0',
    is: 'a TIFF image',
    fix: 'Run character recognition (OCR) on it and deliver the text.',
  },
  {
    starts: 'MM\0*',
    is: 'a TIFF image',
    fix: 'Run character recognition (OCR) on it and deliver the text.',
  },
  {
    starts: 'WEBP',
    at: 8,
    is: 'a WebP image',
    fix: 'Run character recognition (OCR) on it and deliver the text.',
  },
  {
    starts: 'AT&TFORM',
    is: 'a DjVu file',
    fix: 'Take its text out first, as with `djvutxt`, and deliver that.',
  },
  {
    starts: '\xff\xfe\0\0',
    is: 'a text in UTF-32',
    fix: 'Convert it to UTF-8, as with `iconv -f UTF-32 -t UTF-8`, and deliver that.',
  },
  {
    starts: '\0\0\xfe\xff',
    is: 'a text in UTF-32',
    fix: 'Convert it to UTF-8, as with `iconv -f UTF-32 -t UTF-8`, and deliver that.',
  },
  { starts: '\x7fELF', is: 'a program', fix: 'Remove it from the sources.' },
  { starts: 'SQLite format 3', is: 'a database', fix: 'Export its texts and deliver those.' },
];
