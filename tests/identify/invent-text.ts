import type { seededRandom } from './seeded-random.ts';

const letters =
  '天地人中工会职业技能竞赛班组车间安全生产学习帮助城市乡村河边桥头清晨夜晚师傅徒弟老师学生家庭孩子' +
  '春夏秋冬风雨阳光道路码头仓库机器图纸焊接测量电力铁路港口船舶纺织食品医院学校图书体育歌唱书画志愿服务' +
  '东南西北上下前后左右大小多少新旧高低长短开关来去进出见闻想说走跑坐立看听写读做用给送收买卖建修种养';

/** So many letters in no order: texts that share hardly any run of three letters. */
export function inventText(random: ReturnType<typeof seededRandom>, length: number): string {
  const alphabet = [...letters];
  let text = '';
  for (let count = 0; count < length; count += 1) text += random.pick(alphabet);
  return text;
}
