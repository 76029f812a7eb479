/** The family names that between them cover nearly everybody in China. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于余蒋蔡杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赖幸危银种晋居随应保占楠赏雒詹覃逯蹇淡啜降战英谯晓冶湛虎沐妥仉钮苌庚过麦';
const compound = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '夏侯',
  '端木',
  '南宫',
  '独孤',
  '澹台',
  '宇文',
  '长孙',
  '呼延',
  '百里',
  '拓跋',
  '申屠',
  '第五',
  '闻人',
  '钟离',
  '太叔',
  '轩辕',
  '赫连',
  '鲜于',
  '淳于',
  '单于',
  '完颜',
  '万俟',
];

const singles = new Set(single);
const compounds = new Set(compound);

/** Whether a word can be a person's name: a family name and one or two more characters, or a name with dots. */
export function isPersonName(word: string): boolean {
  if (/^\p{Script=Han}{1,6}(?:[·•・．]\p{Script=Han}{1,8}){1,3}$/u.test(word)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(word)) return false;
  if (word.length === 4)
    return (
      compounds.has(word.slice(0, 2)) ||
      (singles.has(word[0] as string) && singles.has(word[1] as string))
    );
  return compounds.has(word.slice(0, 2)) || singles.has(word[0] as string);
}
