import type { Token } from './token.ts';

/** How far the article at hand has come. */
export const stages = [
  /** No article yet. */
  'nothing',
  /** Only a label that stands over what comes. */
  'labelled',
  /** Headlines; the text is to come. */
  'headed',
  /** More than one line of headlines. */
  'headed-more',
  /** Headlines and a byline. */
  'headed-byline',
  /** A byline, no headline yet. */
  'byline',
  /** Text under its headline. */
  'headed-text',
  /** Text whose headline is to come. */
  'text',
  /** A picture whose headline may come. */
  'photo',
  /** A picture under its headline. */
  'pictured',
  /** Text and the headline behind it. */
  'tailed',
  /** Text and more than one headline behind it. */
  'tailed-more',
] as const;
export type Stage = (typeof stages)[number];

/** What a token becomes by a step. */
export type Action = 'start' | 'join' | 'subhead' | 'loose';

export interface Step {
  from: Stage;
  token: Token['kind'];
  to: Stage;
  action: Action;
  cost: number;
  /** Read a text as a headline. */
  asHead?: true;
  /** Read a headline as a text that breaks off. */
  asText?: true;
  /** Read a headline as a label. */
  asLabel?: true;
}

/** What it costs to leave an article as it stands and begin another. */
export const leave: Readonly<Record<Stage, number>> = {
  nothing: 0,
  labelled: 4,
  headed: 5,
  'headed-more': 5,
  'headed-byline': 6,
  byline: 6,
  'headed-text': 0,
  text: 3.4,
  photo: 1.5,
  pictured: 0,
  tailed: 0,
  'tailed-more': 0,
};

/** Headlines stand before their texts on some pages and behind them on others: to change costs. */
const turn = (from: Stage, order: 'before' | 'after'): number => {
  if (from === 'headed-text' || from === 'headed' || from === 'headed-more')
    return order === 'after' ? 1 : 0;
  if (from === 'tailed' || from === 'tailed-more' || from === 'text')
    return order === 'before' ? 1.5 : 0;
  return 0;
};

const starts = stages.flatMap((from): Step[] => {
  const begin = (
    token: Token['kind'],
    to: Stage,
    order: 'before' | 'after' | null,
    cost: number,
  ): Step => ({
    from,
    token,
    to,
    action: 'start',
    cost: cost + leave[from] + (order === null ? 0 : turn(from, order)),
  });
  return [
    begin('head', 'headed', 'before', 0.3),
    begin('byline', 'byline', 'after', 0.4),
    begin('text', 'text', 'after', 0),
    begin('label', 'labelled', null, 0.3),
    begin('photo', 'photo', null, 0),
    { ...begin('head', 'labelled', null, 1.4), asLabel: true },
  ];
});

const plainSteps: readonly Step[] = [
  ...starts,
  { from: 'labelled', token: 'head', to: 'headed', action: 'join', cost: 0 },
  { from: 'labelled', token: 'byline', to: 'byline', action: 'join', cost: 0 },
  { from: 'labelled', token: 'text', to: 'text', action: 'join', cost: 0 },
  { from: 'labelled', token: 'label', to: 'labelled', action: 'join', cost: 1 },
  { from: 'labelled', token: 'photo', to: 'photo', action: 'join', cost: 0.2 },
  { from: 'headed', token: 'head', to: 'headed-more', action: 'join', cost: 0.2 },
  { from: 'headed-more', token: 'head', to: 'headed-more', action: 'join', cost: 0.9 },
  { from: 'headed', token: 'label', to: 'headed', action: 'join', cost: 0.6 },
  { from: 'headed-more', token: 'label', to: 'headed-more', action: 'join', cost: 0.6 },
  { from: 'headed', token: 'byline', to: 'headed-byline', action: 'join', cost: 0 },
  { from: 'headed-more', token: 'byline', to: 'headed-byline', action: 'join', cost: 0 },
  { from: 'headed', token: 'text', to: 'headed-text', action: 'join', cost: 0 },
  { from: 'headed-more', token: 'text', to: 'headed-text', action: 'join', cost: 0 },
  { from: 'headed', token: 'photo', to: 'pictured', action: 'join', cost: 0.4 },
  { from: 'headed-more', token: 'photo', to: 'pictured', action: 'join', cost: 0.6 },
  { from: 'pictured', token: 'photo', to: 'pictured', action: 'join', cost: 2.5 },
  { from: 'pictured', token: 'text', to: 'headed-text', action: 'join', cost: 2.2 },
  { from: 'pictured', token: 'byline', to: 'headed-byline', action: 'join', cost: 4 },
  { from: 'pictured', token: 'head', to: 'pictured', action: 'join', cost: 2.5 },
  { from: 'headed-byline', token: 'byline', to: 'headed-byline', action: 'join', cost: 0.2 },
  { from: 'headed-byline', token: 'head', to: 'headed-byline', action: 'join', cost: 2.5 },
  { from: 'headed-byline', token: 'text', to: 'headed-text', action: 'join', cost: 0 },
  { from: 'byline', token: 'byline', to: 'byline', action: 'join', cost: 0.2 },
  { from: 'byline', token: 'head', to: 'headed-byline', action: 'join', cost: 2 },
  { from: 'byline', token: 'label', to: 'byline', action: 'join', cost: 1 },
  { from: 'byline', token: 'text', to: 'text', action: 'join', cost: 0 },
  { from: 'headed-text', token: 'text', to: 'headed-text', action: 'join', cost: 0 },
  { from: 'headed-text', token: 'head', to: 'headed-text', action: 'subhead', cost: 0 },
  // A headline half of which stands before its text, half behind it.
  { from: 'headed-text', token: 'head', to: 'tailed', action: 'join', cost: 3 },
  { from: 'headed-text', token: 'byline', to: 'headed-text', action: 'join', cost: 6.5 },
  { from: 'headed-text', token: 'photo', to: 'headed-text', action: 'join', cost: 1.8 },
  { from: 'text', token: 'text', to: 'text', action: 'join', cost: 0 },
  { from: 'text', token: 'head', to: 'text', action: 'subhead', cost: 0 },
  { from: 'text', token: 'head', to: 'tailed', action: 'join', cost: 0.3 },
  { from: 'text', token: 'byline', to: 'text', action: 'join', cost: 6.5 },
  { from: 'text', token: 'photo', to: 'text', action: 'join', cost: 1.8 },
  { from: 'photo', token: 'head', to: 'tailed', action: 'join', cost: 0.3 },
  // A story that goes on behind a picture; whose it is, is seen later.
  { from: 'photo', token: 'text', to: 'headed-text', action: 'join', cost: 2 },
  { from: 'tailed', token: 'head', to: 'tailed-more', action: 'join', cost: 0.2 },
  { from: 'tailed-more', token: 'head', to: 'tailed-more', action: 'join', cost: 0.9 },
  { from: 'tailed', token: 'label', to: 'tailed', action: 'join', cost: 1.2 },
  { from: 'tailed-more', token: 'label', to: 'tailed-more', action: 'join', cost: 1.2 },
  { from: 'tailed', token: 'byline', to: 'tailed', action: 'join', cost: 3.5 },
  { from: 'tailed-more', token: 'byline', to: 'tailed-more', action: 'join', cost: 3.5 },
  { from: 'tailed', token: 'text', to: 'headed-text', action: 'join', cost: 4 },
  { from: 'tailed-more', token: 'text', to: 'headed-text', action: 'join', cost: 4 },
  ...stages.map((from): Step => ({ from, token: 'head', to: from, action: 'loose', cost: 4.5 })),
  ...stages.map((from): Step => ({ from, token: 'byline', to: from, action: 'loose', cost: 9 })),
];

/** Stages whose article awaits text or goes on with it. */
const midway: readonly Stage[] = ['headed-byline', 'byline', 'headed-text', 'text'];

/** Every step from stage to stage that a token can be; a table, walked by the search. */
export const articleSteps: readonly Step[] = [
  ...plainSteps,
  ...plainSteps
    .filter((step) => step.token === 'head' && step.action !== 'loose' && !step.asLabel)
    .map((step): Step => ({ ...step, token: 'text', asHead: true })),
  ...plainSteps
    .filter((step) => step.token === 'text' && step.action === 'join' && midway.includes(step.from))
    .map((step): Step => ({ ...step, token: 'head', asText: true })),
];
