import { describe, expect, test } from 'vitest';
import { type CitationStyle, citeReference } from '../../src/cite/cite-reference.ts';
import type { Reference } from '../../src/cite/reference.ts';
import { runsToHtml } from '../../src/cite/runs-to-html.ts';
import { runsToText } from '../../src/cite/runs-to-text.ts';
import { referenceOf } from './make-reference-for-test.ts';

/**
 * Examples as the standards and manuals print them; each `describe` names them. Names stand as each
 * style wants them, since our own, Chinese ones are never turned round.
 */
const cite = (style: CitationStyle, more: Partial<Reference>, accessed?: string) =>
  runsToText(citeReference(referenceOf(more), style, accessed ?? null));

describe('GB/T 7714, 连续出版物中的析出文献 (2015: 4.4.2; 2025: the same entries in its marks)', () => {
  const ding = {
    names: ['丁文详'],
    title: '数字革命与竞争国际化',
    paper: '中国青年报',
    date: '2000-11-20',
    page: '15',
  };
  const liu = {
    names: ['刘裕国', '杨柳', '张洋', '程晨'],
    title: '雾霾来袭，如何突围',
    paper: '人民日报',
    date: '2013-01-12',
    url: 'http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_2-04.htm',
  };

  test('an article of a printed newspaper, 2025: commas and brackets are full width', () => {
    expect(cite('gb-t-7714-2025', ding)).toBe(
      '丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
    );
  });

  test('an article of a printed newspaper, 2015', () => {
    expect(cite('gb-t-7714-2015', ding)).toBe(
      '丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).',
    );
  });

  test('an article of an online newspaper, 2015: three of four names, and the day of access', () => {
    expect(cite('gb-t-7714-2015', liu, '2013-11-06')).toBe(
      '刘裕国, 杨柳, 张洋, 等. 雾霾来袭，如何突围[N/OL]. 人民日报, 2013-01-12[2013-11-06]. ' +
        'http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_2-04.htm.',
    );
  });

  test('an article of an online newspaper, 2025: no day of access', () => {
    expect(cite('gb-t-7714-2025', liu, '2013-11-06')).toBe(
      '刘裕国，杨柳，张洋，等. 雾霾来袭，如何突围[N/OL]. 人民日报，2013-01-12. ' +
        'http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_2-04.htm.',
    );
  });
});

describe('APA, Publication Manual, 7th ed. (2020), 10.1, and “Newspaper Article References” of APA Style', () => {
  test('an article of an online newspaper', () => {
    expect(
      cite('apa', {
        names: ['Carey, B.'],
        title: 'Can we get better at forgetting?',
        paper: 'The New York Times',
        date: '2019-03-22',
        url: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
      }),
    ).toBe(
      'Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. ' +
        'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
    );
  });

  test('an article of a printed newspaper', () => {
    expect(
      cite('apa', {
        names: ['Harlan, C.'],
        title:
          'North Korea vows to restart shuttered nuclear reactor that can make bomb-grade plutonium',
        paper: 'The Washington Post',
        date: '2013-04-02',
        page: 'A1, A4',
      }),
    ).toBe(
      'Harlan, C. (2013, April 2). North Korea vows to restart shuttered nuclear reactor that can ' +
        'make bomb-grade plutonium. The Washington Post, A1, A4.',
    );
  });
});

describe('MLA Handbook, 9th ed. (2021), periodicals, as in the guide of the Purdue OWL', () => {
  test('an article of a printed newspaper', () => {
    expect(
      cite('mla', {
        names: ['Brubaker, Bill'],
        title: 'New Health Center Targets County’s Uninsured Patients',
        paper: 'Washington Post',
        date: '2007-05-24',
        page: 'LZ01',
      }),
    ).toBe(
      'Brubaker, Bill. “New Health Center Targets County’s Uninsured Patients.” Washington Post, ' +
        '24 May 2007, p. LZ01.',
    );
  });

  test('a month that MLA shortens, as Writer’s Help 2e (Macmillan) prints it', () => {
    expect(
      cite('mla', {
        names: ['Bray, Hiawatha'],
        title: 'As Toys Get Smarter, Privacy Issues Emerge',
        paper: 'The Boston Globe',
        date: '2015-12-10',
        page: 'C1',
      }),
    ).toBe(
      'Bray, Hiawatha. “As Toys Get Smarter, Privacy Issues Emerge.” The Boston Globe, ' +
        '10 Dec. 2015, p. C1.',
    );
  });
});

describe('The Chicago Manual of Style, 17th (2017) and 18th ed. (2024), Citation Quick Guide', () => {
  const manjoo = {
    names: ['Farhad Manjoo'],
    title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera',
    paper: 'New York Times',
    date: '2017-03-08',
    url: 'https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html',
  };
  const blum = {
    names: ['Dani Blum'],
    title: 'Are Flax Seeds All That?',
    paper: 'New York Times',
    date: '2023-12-13',
    url: 'https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html',
  };

  test.each<[CitationStyle, Partial<Reference>, string]>([
    [
      'chicago-17-note',
      manjoo,
      `Farhad Manjoo, “Snap Makes a Bet on the Cultural Supremacy of the Camera,” New York Times, March 8, 2017, ${manjoo.url}.`,
    ],
    [
      'chicago-17-bibliography',
      { ...manjoo, names: ['Manjoo, Farhad'] },
      `Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8, 2017. ${manjoo.url}.`,
    ],
    [
      'chicago-17-author-date',
      { ...manjoo, names: ['Manjoo, Farhad'] },
      `Manjoo, Farhad. 2017. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8, 2017. ${manjoo.url}.`,
    ],
    [
      'chicago-note',
      blum,
      `Dani Blum, “Are Flax Seeds All That?,” New York Times, December 13, 2023, ${blum.url}.`,
    ],
    [
      'chicago-bibliography',
      { ...blum, names: ['Blum, Dani'] },
      `Blum, Dani. “Are Flax Seeds All That?” New York Times, December 13, 2023. ${blum.url}.`,
    ],
    [
      'chicago-author-date',
      { ...blum, names: ['Blum, Dani'] },
      `Blum, Dani. 2023. “Are Flax Seeds All That?” New York Times, December 13. ${blum.url}.`,
    ],
  ])('%s', (style, reference, expected) => {
    expect(cite(style, reference)).toBe(expected);
  });
});

test('newspapers and archives are set in italics, and what looks like markup is text', () => {
  const reference = referenceOf({ title: '<b>&夜校', paper: '启明日报', date: '2024-04-12' });
  expect(runsToHtml(citeReference(reference, 'mla'))).toBe(
    '“&lt;b&gt;&amp;夜校.” <i>启明日报</i>, 12 Apr. 2024.',
  );
});
