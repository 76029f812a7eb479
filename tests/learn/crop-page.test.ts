import { expect, it } from 'vitest';
import { cropPage } from '../../scripts/learn/crop-page.ts';
import { parseLineLabels } from '../../scripts/learn/parse-line-labels.ts';

const lines = ['甲一', '甲二', '乙一', '丙一', '', '丙二', '版权'];
const table = `line_number\tarticle_id\trole\tstart
1\ta1\theadline\t1
2\ta1\tbody\t1
3\ta2\tbody\t1
4\ta3\theadline\t1
6\ta3\tbody\t1
7\t-\tfurniture\t1
`;

it('takes whole stretches of articles, with their labels', () => {
  const labels = parseLineLabels(table);
  expect(cropPage(lines, labels, () => 0).lines).toEqual(['甲一', '甲二', '乙一']);
  const last = cropPage(
    lines,
    labels,
    (() => {
      const drawn = [0, 0.99];
      return () => drawn.shift() ?? 0;
    })(),
  );
  expect(last.lines).toEqual(['乙一', '丙一', '', '丙二', '版权']);
  expect([...last.labels.keys()]).toEqual([1, 2, 4, 5]);
});

it('takes a page of one article, or of none, whole', () => {
  expect(cropPage(lines, new Map(), () => 0.5).lines).toEqual(lines);
  expect(cropPage([], new Map(), () => 0.5)).toEqual({ lines: [], labels: new Map() });
});
