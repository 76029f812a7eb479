import { expect, test } from 'vitest';
import { parseCorrection } from '../../src/read/parse-correction.ts';

const path = 'content/corrections/qiming/2024-04-12/06.yml';

test('every kind of step is read', () => {
  const text = `
steps:
  - do: join
    article: { line: 3, has: 机床厂 }
    with: { line: 40, has: 夜班 }
  - do: split
    before: { line: 12, has: 本报讯 }
    note: 两条消息
    date: 2024-05-01
  - do: move
    lines: { from: { line: 20, has: 热 }, to: { line: 22, has: 饭 } }
    to: { line: 3, has: 机床厂 }
  - do: role
    lines: { from: { line: 2, has: 送 }, to: { line: 2, has: 送 } }
    role: kicker
  - do: headline
    article: { line: 3, has: 机床厂 }
    headline: 夜班有热饭
    kicker: null
  - do: order
    lines:
      - { from: { line: 30, has: a }, to: { line: 31, has: b } }
      - { from: { line: 28, has: c }, to: { line: 29, has: d } }
  - do: drop
    lines: { from: { line: 50, has: 广告 }, to: { line: 51, has: 电话 } }
  - do: replace
    at: { line: 8, has: 2024 }
    text: 2024
    by: 2023
  - do: reviewed
    article: { line: 3, has: 机床厂 }
`;
  const { steps } = parseCorrection(text, path);
  expect(steps.map((step) => step.do)).toEqual([
    'join',
    'split',
    'move',
    'role',
    'headline',
    'order',
    'drop',
    'replace',
    'reviewed',
  ]);
  expect(steps[7]).toEqual({
    do: 'replace',
    at: { line: 8, has: '2024' },
    text: '2024',
    by: '2023',
  });
});

test.each([
  ['steps:\n  - do: jion\n', `${path}:2: "steps[1].do" cannot be read`, 'Did you mean "join"?'],
  [
    'steps:\n  - do: split\n    befor: { line: 1, has: a }\n',
    `${path}:3: unknown field "befor". Did you mean "before"?`,
    '',
  ],
  [
    'steps:\n  - do: split\n    before: { line: 1, hass: a }\n',
    `${path}:3: unknown field "hass". Did you mean "has"?`,
    '',
  ],
  [
    'steps:\n  - do: drop\n    lines: { form: { line: 1, has: a }, to: { line: 1, has: a } }\n',
    `${path}:3: unknown field "form". Did you mean "from"?`,
    '',
  ],
  [
    'steps:\n  - do: role\n    role: bodi\n    lines: { from: { line: 1, has: a }, to: { line: 1, has: a } }\n',
    `${path}:3: "steps[1].role" cannot be read`,
    'found "bodi". Did you mean "body"?',
  ],
  [
    'steps:\n  - do: split\n    before: { line: two, has: a }\n',
    `${path}:3: "steps[1].before.line" cannot be read: expected a number, found "two".`,
    '',
  ],
  ['', `${path}:1: this cannot be read: expected named fields, found nothing.`, ''],
  [
    'steps: []\n',
    `${path}:1: "steps" cannot be read: expected a list that is not empty, found an empty list.`,
    '',
  ],
  [
    'steps: [{ do: split, before: { line: 0, has: 北 } }]\n',
    `${path}:1: "steps[1].before.line" cannot be read: expected more than 0, found 0.`,
    '',
  ],
  ['steps:\n  - do: split\n', `${path}:2: "steps[1].before" is missing`, ''],
])('%j is refused with its line and the way out', (text, message, hint) => {
  expect(() => parseCorrection(text, path)).toThrow(message);
  expect(() => parseCorrection(text, path)).toThrow(hint);
});
