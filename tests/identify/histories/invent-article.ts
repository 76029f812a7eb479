import { inventText } from '../invent-text.ts';
import type { Random } from './operation.ts';
import type { TrueArticle, TruePage, World } from './world.ts';

/** Sentences that stand word for word in many articles. */
const boilerplate = [
  '欢迎广大职工朋友积极报名参加，名额有限，先到先得，报满为止。',
  '咨询电话请在工作日上午九点至下午五点拨打，节假日顺延办理。',
  '活动现场还设置了政策宣传、健康义诊、技能展示和便民服务等环节。',
];
const columns = ['一周天气', '便民服务台', '读者来信', '夜班手记'];

export function inventArticle(world: World, random: Random): TrueArticle {
  const name = world.nextName;
  world.nextName += 1;
  if (random.chance(0.2)) {
    const digits = () => String(random.below(90_000) + 10_000);
    const notice = `${inventText(random, 6)}服务窗口每周${random.pick([...'一二三四五六'])}开放，`;
    const headline = random.pick(columns);
    const text = `${notice}地址${inventText(random, 4)}路${digits()}号，电话${digits()}。`;
    return { name, headline, paragraphs: [text + (boilerplate[1] ?? '')] };
  }
  const paragraphs = Array.from({ length: 2 + random.below(6) }, () =>
    inventText(random, 30 + random.below(90)),
  );
  if (random.chance(0.4)) paragraphs.push(random.pick(boilerplate));
  return { name, headline: inventText(random, 8 + random.below(8)), paragraphs };
}

export function inventPage(world: World, random: Random): { address: string; page: TruePage } {
  const number = world.nextPage;
  world.nextPage += 1;
  const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(number / 3))).toISOString().slice(0, 10);
  const articles = Array.from({ length: 1 + random.below(5) }, () => inventArticle(world, random));
  const address = `qiming/${day}/0${(number % 3) + 1}`;
  if (number % 3 === 0 && random.chance(0.4)) {
    articles.push(inventSerialNotice(world, random));
    world.columns.add(`qiming/${day}`);
  }
  return { address, page: { articles, isTraditional: false } };
}

/** This week's issue of a column whose words are nearly the same every week. */
export function inventSerialNotice(world: World, random: Random): TrueArticle {
  const name = world.nextName;
  world.nextName += 1;
  const digits = () => String(random.below(900) + 100);
  const words =
    `本期第${digits()}期便民信息如下：城东窗口受理${digits()}件，办结${digits()}件；` +
    `城西窗口受理${digits()}件，办结${digits()}件；热线接听${digits()}次。`;
  return { name, headline: '便民信息一周汇总', paragraphs: [words, boilerplate[1] ?? ''] };
}
