import type { Random } from '../seed-random.ts';

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭',
];
const double = ['欧阳', '司马', '上官', '诸葛', '司徒', '慕容'];
const given = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红梅建国文斌宇浩凯健俊帆鑫波宁龙林欢雪梦婷慧莹倩颖佳思雨晨曦子轩一诺昊天泽然博嘉怡欣悦琪瑶彤蕊妍雅楠洁琳璐珊薇蓉菲飞翔鹏志远立新春生树森海江河山峰岩石松柏青云风晓光辉耀东南北中正义礼智信仁德才学友朋善良忠诚实守业兴旺昌盛荣贵富庆祥瑞安康福寿永恒久长世代承继祖根茂叶花果秋冬夏月星辰阳旭朝暮夜景清流泉溪湖潮沐润泉深源远航舟帆征程途力行知书墨画诗琴韵乐舞歌',
];

const outlying = [
  '艾合买提·吐尔逊',
  '古丽娜尔',
  '次仁卓玛',
  '扎西多吉',
  '阿依古丽',
  '吉克阿依',
  '巴特尔',
  '乌兰',
  '才让东智',
  '买买提江·艾山',
];

/** Invents a person's name; four in five have two given characters, one in a hundred is not Han. */
export function drawName(random: Random): string {
  if (random.chance(0.012)) return random.pick(outlying);
  const surname = random.chance(0.015)
    ? random.pick(double)
    : random.pick(surnames.slice(0, random.chance(0.8) ? 100 : surnames.length));
  const count = random.chance(0.72) ? 2 : 1;
  return surname + random.sample(given, count).join('');
}
