import { expect, it } from 'vitest';
import { harvestChoices } from '../../scripts/learn/harvest-choices.ts';
import { learnWeights } from '../../scripts/learn/learn-weights.ts';
import type { Lesson } from '../../scripts/learn/lesson.ts';
import { makeLesson } from '../../scripts/learn/make-lesson.ts';
import { parseLineLabels } from '../../scripts/learn/parse-line-labels.ts';
import { openRating } from '../../scripts/learn/rate-reading.ts';
import { openSignBook } from '../../scripts/learn/sign-book.ts';
import { seedRandom } from '../../scripts/simulator/seed-random.ts';

const lines = [
  '旧食堂办起焊工夜校',
  '本报讯（记者周启）近日，临川造船厂工会为三百名焊工开办夜校，课程从识图讲到机器人编程，全部免费。',
  '焊工夜校设在旧食堂，每周二晚上开课，老师傅贺江生说长凳都坐满了。',
  '渡口早班船停航一天',
  '本报讯（记者方远）青河渡口的早班船昨天停航一天，船工给船底刷漆，又把缆绳换成了新的。',
  '渡口的栏杆也刷过了，早班船今天照常开，老船工说过冬不怕了。',
];
const table = `line_number\tarticle_id\trole\tstart
1\ta1\theadline\t1
2\ta1\tbody\t1
3\ta1\tbody\t1
4\ta2\theadline\t1
5\ta2\tbody\t1
6\ta2\tbody\t1
`;

const lesson = makeLesson('two stories', lines, parseLineLabels(table));
/** The same page, whose headlines went to the wrong stories. */
const wrong: Lesson = {
  ...lesson,
  start: {
    article: lesson.truth.article.map((own, i) =>
      lesson.page.kind[i] === 'head' && own !== null ? 1 - own : own,
    ),
    kind: lesson.truth.kind,
    subhead: lesson.truth.subhead,
  },
};
const quiet = { rate: 0.05, trials: [], say: () => {} };

it('takes the truth of a page from the labels of its lines', () => {
  expect(lesson.items.map(({ kind }) => kind)).toEqual([
    'head',
    'text',
    'text',
    'head',
    'text',
    'text',
  ]);
  expect(lesson.truth.article).toEqual([0, 0, 0, 1, 1, 1]);
});

it('rates no reading above the truth', () => {
  const most = openRating(lesson)(lesson.truth);
  expect(most).toBeCloseTo(2.5);
  expect(openRating(lesson)(wrong.start)).toBeLessThan(most);
  expect(openRating(lesson)({ ...lesson.truth, article: [0, 0, 0, 0, 0, 0] })).toBeLessThan(most);
  expect(openRating(lesson)({ ...lesson.truth, article: [0, 0, 0, 1, 1, 2] })).toBeLessThan(most);
});

it('counts neither copies nor furniture to an article', () => {
  const labels = parseLineLabels(
    'line_number\tarticle_id\n3\ta1\tduplicate\t1\n4\t-\tfurniture\t1\n',
  );
  expect([...labels.values()].flat().map(({ article }) => article)).toEqual([null, null]);
  expect(parseLineLabels('').size).toBe(0);
});

it('learns to put right what stands wrong, and to leave alone what is right', () => {
  const { next: random } = seedRandom('toy');
  const weights = learnWeights(new Map(), [wrong, lesson], { ...quiet, rounds: 4, random });
  const book = openSignBook();
  for (const sign of weights.keys()) book.numberOf(sign);
  const revise = (page: Lesson) =>
    harvestChoices(page, [...weights.values()], {
      ...{ book, from: page.start, steps: 6, margin: 0.5 },
      random: () => 0.99,
    });
  expect(revise(lesson)).toHaveLength(1);
  expect(revise(lesson)[0]?.options[0]?.good).toBe(1);
  expect(revise(wrong).at(-1)?.options[0]?.good).toBe(1);
});

it('learns the same from the same seed', () => {
  const learn = () =>
    learnWeights(new Map(), [wrong], { ...quiet, rounds: 1, random: seedRandom('same').next });
  expect([...learn()]).toEqual([...learn()]);
});
