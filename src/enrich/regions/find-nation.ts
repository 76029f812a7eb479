import type { Passage } from './passage.ts';

const bodies =
  /(?:中华全国总工会|全国总工会|全总(?!体)|国务院|人力资源(?:和)?社会保障部|人社部|工业和信息化部|工信部|教育部|民政部|司法部|财政部|住房和城乡建设部|交通运输部|农业农村部|商务部|文化和旅游部|国家卫生健康委|国家卫健委|应急管理部|国家税务总局|市场监管总局|国家[\p{Script=Han}]{2,8}?(?:局|委|部|署)|最高人民法院|最高人民检察院|全国人大|全国政协|中国[\p{Script=Han}]{2,12}?(?:协会|学会|研究会|联合会|工会|基金会)|全国[\p{Script=Han}]{2,12}?(?:协会|学会|研究会|联合会|工会))/u;
const scope =
  /全国(?:各地|各级工会|工会|职工|范围|已有|共有|[\d.]+|[一二三四五六七八九十百千万]+(?:多)?个|总工会)|各(?:地|省)?(?:区市|省区市)|全国[\p{Script=Han}]{2,16}?(?:会议|论坛|活动|大赛|竞赛|总决赛|大会|展)(?:今天|近日|日前)?在/u;
const passive =
  /(?:荣获|获|获评|授予|评为|命名|表彰|认定|响应|根据|按照|落实|贯彻|参加|参与|列入|入选|印发的|出台的|发布的|《)$/u;
/** What a national body does where it is the one that acts. */
const deeds =
  /(?:印发|下发|发布|召开|举办|举行|启动|部署|公布|联合|出台|组织|开展|要求|介绍|获悉|指出|强调|表示|文工团|会议|计划|推出|确定|通报)/u;

/** The words that make a story nationwide, none where it is not. */
export function findNation(passages: readonly Passage[]): string[] {
  const evidence: string[] = [];
  for (const { position, text } of passages) {
    if (position === 'body' || position === 'caption') continue;
    for (const sentence of text.split(/(?<=[。！？；])/u)) {
      const found = nationIn(sentence);
      if (found !== null) evidence.push(found);
    }
  }
  return evidence;
}

function nationIn(sentence: string): string | null {
  const wide = scope.exec(sentence);
  if (wide !== null && !passive.test(sentence.slice(0, wide.index))) return wide[0];
  const body = bodies.exec(sentence);
  if (body === null || passive.test(sentence.slice(0, body.index).slice(-4))) return null;
  const start = sentence.slice(0, body.index).replace(/^.*[，：]/u, '');
  const isSubject = /^(?:\s|　|记者从|由|日前|近日|今天|\d+月\d+日|从|，)*$/u.test(start);
  const after = sentence.slice(body.index + body[0].length, body.index + body[0].length + 40);
  return isSubject && deeds.test(after) ? body[0] : null;
}
