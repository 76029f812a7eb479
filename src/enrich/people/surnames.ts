/**
 * Family names of one character: those that are common today by how common they are, and the rest
 * of the Hundred Family Names. Some are left out that are mostly other words: 和, 来, 都, 管.
 */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于余蒋蔡杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎' +
  '贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷曲盛冉翁蓝路游辛靳柴蒙鲍华喻祁蒲房滕屈' +
  '饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储' +
  '原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赖幸危银种居随保楠赏雒詹' +
  '逯蹇淡啜降战英谯晓仉钮苌庚过昌凤酆殷元湛贝茅季骆昝经干贲杭洪诸嵇滑荀於羿汲邴糜松富弓牧隗山宓蓬郗仰秋暴钭戎束韶蓟印宿怀鄂咸籍阴苍双莘贡逄扶堵宰郦郤璩濮寿郏慕茹习宦鱼慎庾终暨衡' +
  '步弘广禄殳沃蔚夔隆厍勾融訾那毋乜巢蒯竺益桓揣粘奇展撒撖妥拜哈买沐纳赛闪虎洒底户笪隽揭稽代阳旦才扎达措丹央拉格仁尼玛琼洛吐热帕努依';

const double =
  '欧阳司马上官诸葛东方皇甫尉迟公孙慕容令狐司徒夏侯端木南宫独孤澹台宇文长孙呼延百里拓跋申屠闻人钟离轩辕赫连鲜于淳于单于完颜万俟濮阳公冶太史仲孙乐正';

const singles = new Set(single);
const common = new Set(single.slice(0, 120));
const doubles = new Set(double.match(/../gu));

/** How many characters of a text from `at` on are a family name: 2, 1 or 0. */
export function measureSurname(text: string, at: number): number {
  if (doubles.has(text.slice(at, at + 2))) return 2;
  return singles.has(text[at] ?? '') ? 1 : 0;
}

/** Whether a text begins a common family name at `at`. */
export function isCommonSurname(text: string, at: number): boolean {
  return common.has(text[at] ?? '');
}
