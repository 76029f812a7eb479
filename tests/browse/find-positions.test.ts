import { expect, test } from 'vitest';
import { findPositions } from '../../src/browse/find-positions.ts';
import type { ArticleCard } from '../../src/model/article-card.ts';

const cards = (...ids: string[]) => ids.map((id) => ({ id }) as ArticleCard);

test('an article knows its place on its page and in its series', () => {
  const positions = findPositions([cards('a', 'b'), cards('c')], [cards('c', 'b')]);
  expect(positions.get('a')).toEqual({ onPage: 0, inSeries: undefined });
  expect(positions.get('b')).toEqual({ onPage: 1, inSeries: 1 });
  expect(positions.get('c')).toEqual({ onPage: 0, inSeries: 0 });
});
