/** The characters that names of other tongues are written with, sound for sound. */
const sounds = new Set(
  '丁不东丹丽乃乌乐乔买云亚什仁以伊伦佩依俄先克兰其再凡切则利别力加努勒华卓南卜占卡卢卫却古史叶合吉吐哈唐嘉嘎图土培塔夏多夫奥如娜子孙孜安密尔尕尚尤尼山岗巴布师希帕平库康延当彭德恩恰才扎托扬拉措提敏敖斯新日旭旺昭普曼朗朝木朵杰林柯根格桑次欧比毕毛永汉汗江沃沙法泰泽洛温热爱特玉玛珍珠班瓦生申登白皮益盖石科穆米索纳维罗美翁肉肯胜胡艳艾花苏若英荣莉莫菲萨蒙西诺贝贡赛赞赫边达连迪道邦都里金门阿雄雷韦顿马高鲁齐龙',
);

/** Whether a run can be a name that is written sound for sound, without a dot: `巴特尔`, `阿依古丽`. */
export function isRenderedName(run: string): boolean {
  return /^\p{Script=Han}{3,8}$/u.test(run) && [...run].every((sound) => sounds.has(sound));
}
