import type { Chain } from './mention.ts';

const surname =
  /(?:^|[^\p{Script=Han}]|[工员师人长手家友姐哥爸妈爷奶妻夫者叫弟妹兵总记])[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔]$/u;
const afterName =
  /^(?:[，。、；：！？“”（）「」]|$|说|告诉|介绍|表示|认为|回忆|坦言|笑|和|与|是|的|把|在|正|带|拿|站|从|为|家|对|坚持|先生|女士|同志|老师|师傅|主任|主席|书记|便|就|也|又|却|还|干|做|今年|荣获|获|等|给|用|问|答|想|看|学|听|摇|点|跟|找|发现|觉得|走|去|来|一)/u;

/** Whether a place's name is somebody's given name: 焊工刘长春说. */
export function isPersonName({ passage, start, end, links, text }: Chain): boolean {
  if (links > 1 || text.length !== 2) return false;
  const before = passage.text.slice(Math.max(0, start - 2), start);
  return surname.test(before) && afterName.test(passage.text.slice(end, end + 2));
}
