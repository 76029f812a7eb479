import { describe, expect, test } from 'vitest';
import { enrichPage } from '../../../src/enrich/enrich-page.ts';
import type { Comparable } from '../../../src/enrich/relate/read-letters.ts';
import { relateArticles } from '../../../src/enrich/relate/relate-articles.ts';
import { cutArticleOf, pageWith } from '../cut-article.ts';
import { readAuthority } from '../read-authority.ts';

const authority = readAuthority();

/** An article as published, as far as relations look at it. */
function articleOf(id: string, issued: string, headline: string, text: string[]): Comparable {
  const cut = cutArticleOf({ headline, text });
  const [facts] = enrichPage(pageWith([], issued), [cut], authority);
  if (facts === undefined) throw new Error('an article without facts');
  return {
    ...cut,
    ...facts,
    id,
    paragraphs: text.map((t) => ({ text: t, anchor: '', lines: [] })),
  };
}

const bell = articleOf('00000000b1', '2022-08-10', '晒场装上“喊停铃”', [
  '8月8日，安徽省亳州市谯城区一处中药材晒场的立柱上多了一只红色按钮，晒药工人感到头晕就可以按下。',
  '谯城区总工会副主席蔺长庚介绍，47处晒场都装上了“喊停铃”，按铃的人不扣工时，高温天气里已按响19次。',
]);
const bellAgain = articleOf('00000000b2', '2022-08-12', '47处晒场装上“喊停铃”', [
  '8月8日，安徽省亳州市谯城区一处中药材晒场的立柱上多了一只红色按钮，晒药工人感到头晕就可以按下。',
  '谯城区总工会副主席蔺长庚介绍，47处晒场都装上了“喊停铃”，按铃的人不扣工时。',
]);
const bellLater = articleOf('00000000b3', '2023-08-09', '“喊停铃”响过一年', [
  '去年夏天装在中药材晒场上的“喊停铃”，今年怎么样了？安徽省亳州市谯城区的答案是，送清凉之外多了一份底气。',
  '“铃响了213次，没有一个人中暑。”谯城区总工会副主席蔺长庚说，高温天气里，晒药工人现在敢按铃了。',
]);
const heat = articleOf('00000000h1', '2023-07-20', '钢厂炉前备好冰块', [
  '7月18日，河北省唐山市丰南区总工会把送清凉办到炉前，为晒得发烫的操作室送去冰块，高温天气里轮班由8小时改为4小时。',
]);
const chess = articleOf('00000000c1', '2022-05-20', '象棋摆到车间口', [
  '5月18日，四川省自贡市大安区的彩灯厂里，职工象棋赛在车间口开局，获胜的人可以挑一盏小灯带回家。',
]);
const lost = (id: string) =>
  ({
    ...articleOf(id, '2022-05-20', '遗失声明', ['遗失公章一枚，声明作废。']),
    kind: 'ad-notice',
  }) as const;

const archive = [bell, bellAgain, bellLater, heat, chess, lost('00000000l1'), lost('00000000l2')];

describe('articles', () => {
  test('of one story, reprinted or told on, are grouped, oldest first', () => {
    const relations = relateArticles(archive);
    expect(relations.get(bell.id)?.sameStory).toEqual([bellAgain.id, bellLater.id]);
    expect(relations.get(bellLater.id)?.sameStory).toEqual([bell.id, bellAgain.id]);
    expect(relations.get(chess.id)).toEqual({ related: [], sameStory: [] });
  });

  test('like another are related to it, but not those of its own story', () => {
    expect(relateArticles(archive).get(bellLater.id)?.related).toEqual([heat.id]);
  });

  test('that are notices are related to nothing', () => {
    expect(relateArticles(archive).get('00000000l1')).toEqual({ related: [], sameStory: [] });
  });

  test('in another order have the same relations', () => {
    const forwards = relateArticles(archive);
    const backwards = relateArticles(archive.toReversed());
    for (const { id } of archive) expect(backwards.get(id)).toEqual(forwards.get(id));
  });

  test('that are few, empty or all the same make no trouble', () => {
    expect(relateArticles([])).toEqual(new Map());
    const empty = articleOf('0000000001', '2022-05-20', '', []);
    expect(relateArticles([empty]).get(empty.id)).toEqual({ related: [], sameStory: [] });
    const copies = Array.from({ length: 400 }, (_, i) => ({
      ...bell,
      id: String(i).padStart(10, '0'),
    }));
    expect(relateArticles(copies).size).toBe(400);
  });
});
