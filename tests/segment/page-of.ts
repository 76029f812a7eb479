import type { SourcePage } from '../../src/model/source-page.ts';

/** A source page with these lines and nothing known about it. */
export function pageOf(text: string): SourcePage {
  return {
    address: 'test/01',
    path: 'test/01.txt',
    encoding: 'utf-8',
    checksum: '',
    issue: { paper: null, issued: null, page: null, edition: null, url: null, rights: null },
    layout: 'pdf-wrapped',
    layouts: [],
    lines: text.split('\n'),
    findings: [],
  };
}
