import { expect, it } from 'vitest';
import { findKind } from '../../../src/segment/plan/find-kind.ts';

const plain = {
  headline: '旧食堂办起焊工夜校',
  series: null,
  paragraphs: ['本报讯 夜校昨天开课。'],
  captions: [],
  opened: true,
  bylined: false,
  diary: false,
};

it('names a story of one short paragraph a brief, however it opens', () => {
  expect(findKind(plain)).toBe('brief');
  expect(findKind({ ...plain, opened: false, bylined: true })).toBe('brief');
});

it('names longer stories by how they open and who signs them', () => {
  const paragraphs = ['夜校昨天开课。', '学员有二十名。'];
  expect(findKind({ ...plain, paragraphs })).toBe('news');
  expect(findKind({ ...plain, paragraphs, opened: false, bylined: true })).toBe('feature');
});

it('knows a diary by its label', () => {
  const paragraphs = ['夜校昨天开课。', '学员有二十名。'];
  const of = (series: string) => findKind({ ...plain, paragraphs, opened: false, series });
  expect([of('守灯手记'), of('蹲点日记'), of('记者手记')]).toEqual(['diary', 'diary', 'news']);
});

it('names what has pictures and no text a photo', () => {
  expect(findKind({ ...plain, paragraphs: [], captions: ['夜校里。'] })).toBe('photo');
});
