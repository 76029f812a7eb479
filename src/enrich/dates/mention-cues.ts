import type { ClueKind } from './year-clue.ts';
import type { YearMention } from './year-mention.ts';

export interface MentionCue {
  kind: ClueKind;
  /** Where it takes months or days into account. */
  when?: (mention: YearMention) => boolean;
  before?: RegExp;
  after?: RegExp;
  /** Where these words stand in the sentence, it is not that kind. */
  unless?: RegExp;
}

const planned = '将|拟|计划|力争|预计|即将|有望|确保|要求|明年';
const event =
  '重点工作|工作要点|工作任务|大赛|竞赛|比赛|联赛|活动|行动|会议|大会|工作会|推进会|论坛|赛|工程|项目|专场|招聘|运动会|艺术节|展|仪式|年度人物|计划|方案|要点|名单|毕业生|夏令营|培训班|托管班|暑托班|训练营|联谊会|座谈会|体检|义诊|助学|巡演|春季|秋季';
const began = '启动|开赛|开幕|开班|开营|举行|举办|召开|开讲|开跑|拉开|打响|落幕|收官|闭幕';
const founded =
  '成立|创办|创立|创建|组建|建成|建立|设立|投产|投用|启用|启动|首次|首届|第一次|入职|进厂|进城|参加工作|参军|退伍|退役|毕业|退休|出生|生于|结婚|来到|加入|入党|入选|获得|获评|获|荣获|被评为|被授予|当选|改制|搬迁|迁入|迁到|迁往|迁至|下岗|就业|就读|就职';

/** Papers that are converted by machine seldom name a year this old but as the past. */
const longAgo = 1980;

/**
 * How a year stands in its sentence, told by the words beside it: the first line that fits says
 * what kind of mention it is.
 */
export const mentionCues: readonly MentionCue[] = [
  {
    kind: 'origin',
    before:
      /(?:发证|签发|颁发|出生|开具|开票|办理|注册|核发|入职)(?:日期|时间|年月)?(?:为|是|：|:|于)?$/u,
  },
  { kind: 'held', before: /(?:进入|迈入|步入|跨入|跨进)$/u, when: ({ month }) => month === null },
  {
    kind: 'thisYear',
    before: /(?:截至|截止|截止到|截至到)$/u,
    after: /^[^。；]{0,24}今年(?:以来|已|共|累计|全)/u,
  },
  {
    kind: 'yearEnd',
    when: ({ month, season }) => month === 12 || season === 12,
    before: /(?:截至|截止|截止到|截至到)$/u,
  },
  { kind: 'asOf', before: /(?:截至|截止|截止到|截至到)$/u },
  { kind: 'compared', before: /(?:比|较|与|同|相比|超过|高于|低于)$/u },
  {
    kind: 'deadline',
    before: /(?:到|至|力争|争取|预计|确保|于)$/u,
    after: new RegExp(
      `^(?:年?[底末])?，?(?:前|之前|力争|还?将|要|[^，]{0,24}(?:${planned}|实现|达到|基本|建成|培养|培育|培训|覆盖|形成|完成|新增|扩大|增至|突破|打造))`,
      'u',
    ),
    unless: /已经|已达|已建|已有|累计/u,
  },
  { kind: 'deadline', before: /\d{4}年\d{1,2}月(?:\d{1,2}日)?(?:到|至|—|-)$/u },
  { kind: 'deadline', before: /(?:持续|延续|延长|执行|实施|干|用|推迟)(?:到|至)$/u },
  {
    kind: 'deadline',
    after:
      /^(?:年?[底末])?(?:之)?前(?:，|[^，]{0,6}(?:完成|实现|建成|办理|联系|报名|提交|全部|基本|达到))/u,
  },
  {
    kind: 'newYear',
    when: ({ month }) => month === null,
    after:
      /^年?度?[^，。]{0,4}(?:元旦|春节|新年|新春|春晚|两节)(?!以?后|以来|期间|假期|长假|刚过)|^度[^，。]{0,20}(?:缴费|征订|参保)/u,
  },
  { kind: 'asOf', when: ({ month }) => month === null, after: /^(?:年初|开年|上半年|一季度)以来/u },
  { kind: 'lastYear', when: ({ month }) => month === null, after: /^的?同期/u },
  { kind: 'announced', before: /(?:将于|拟于|定于|计划于|预计|计划|明年（|明年即?)$/u },
  { kind: 'lastYear', after: /^年?(?:，?也?就是去年|，即去年|（去年)/u },
  { kind: 'lastYear', before: /去年(?:，?即|，?也就是|（)$/u },
  {
    kind: 'sinceMonth',
    when: ({ month }) => month !== null,
    after: /^(?:以来|起|开始)/u,
  },
  {
    kind: 'since',
    after:
      /^(?:年?初|年?底|年?末|开年|春|夏|秋|冬|[上下]半年)?(?:以来|起|开始|至今|以后|之后|后，|伊始)/u,
  },
  { kind: 'since', before: /(?:自|从|始于|自从|起于)$/u },
  { kind: 'named', when: ({ month }) => month === null, before: /《$/u },
  {
    kind: 'announced',
    after: new RegExp(`^(?:度)?(?![^。]{0,30}今年)[^，]{0,18}，?[^，]{0,16}(?:${planned})`, 'u'),
    unless: /已|了/u,
  },
  { kind: 'thisYear', before: /(?:今年|本年度)[^，]{0,24}$/u },
  { kind: 'thisYear', after: /^[^，]{0,10}（?今年/u },
  {
    kind: 'fullYear',
    when: ({ month }) => month === null,
    after: /^年?度?[^，。]{0,16}(?:数据|报告|公报|白皮书|成绩单|年报|账单|答卷)/u,
  },
  {
    kind: 'held',
    when: ({ month }) => month === null,
    after: new RegExp(`^年?度?[^，。的]{0,20}(?:${event})[^，。]{0,12}?(?:${began})`, 'u'),
    unless: /将|拟|定于|计划于|总结|回顾/u,
  },
  {
    kind: 'held',
    after: /^年?度[^。]{0,24}(?:启动|申报|征集|报名|开评)/u,
    unless: /将|拟|定于|揭晓|公布/u,
  },
  {
    kind: 'award',
    when: ({ month }) => month === null,
    before: /(?:表彰|命名|通报|授予|公布|揭晓)[^，。]{0,40}$/u,
    after: /^年?[“‘「]?(?:十[佳大]|优秀|先进|最美|典型|标兵)/u,
  },
  {
    kind: 'held',
    when: ({ month }) => month === null,
    before: /在$/u,
    after: /^年?度?[^，。的]{0,20}现场/u,
  },
  {
    kind: 'held',
    when: ({ month }) => month === null,
    before: /(?:启动|举办|举行|开展|召开|主办)(?:“[^”]{1,20}”[—－]*)?$/u,
    unless: /曾|去年|此前|往年|首次|先后|连续/u,
  },
  {
    kind: 'award',
    after:
      /^年?度[^，]{0,30}(?:评|奖|表彰|命名|人物|优秀|先进|总结|考核|公布|入选|名单|典型|案例)/u,
  },
  {
    kind: 'named',
    when: ({ month }) => month === null,
    after: /^(?:度|全国|全省|全市)?[“"‘「《]/u,
  },
  { kind: 'named', when: ({ month }) => month === null, after: /^(?:年?度)/u },
  { kind: 'named', when: ({ month }) => month === null, before: /[“《（(]$/u },
  {
    kind: 'named',
    when: ({ month }) => month === null,
    after: new RegExp(`^[^，。的]{0,16}(?:${event})`, 'u'),
  },
  {
    kind: 'lastYear',
    when: ({ month }) => month === null,
    after: /^(?:(?!\d{4}年)[^。；]){2,40}?[，；]今年(?!是|已满|满)/u,
  },
  { kind: 'origin', when: ({ month, year }) => month === null && year < 2000 },
  { kind: 'origin', after: /^(?:以前|之前|前)/u },
  // Told of the past: 那是2021年的事; 2016年，她从工友手里得到….
  { kind: 'origin', before: /那(?:还)?[是年]$/u },
  { kind: 'origin', when: ({ month }) => month === null, after: /^年的(?:事|一天|一个)/u },
  { kind: 'origin', when: ({ day }) => day === null, after: /^的(?:一天|一个|某[天日])/u },
  {
    kind: 'origin',
    when: ({ month }) => month === null,
    after: /^年?[春夏秋冬](?:天|季|日)?，/u,
    unless: /今年|记者|春运/u,
  },
  {
    kind: 'origin',
    when: ({ month }) => month === null,
    after: /^年?(?:[春夏秋冬]天?|年?[初底末])?，(?!是)[^，。]{0,2}(?:他|她|我|咱)/u,
    unless: /今年|记者/u,
  },
  {
    kind: 'origin',
    when: ({ month }) => month === null,
    after: new RegExp(`^，?[^，。]{0,10}(?:${founded})`, 'u'),
  },
  {
    kind: 'origin',
    when: ({ month }) => month === null,
    after: /^年?，[^，。]{0,24}(?:第一次|首次)(?!会议)/u,
    unless: /今年/u,
  },
  {
    kind: 'fullYear',
    when: ({ month, season }) => month === null && season === null,
    after: /^[^。]{0,40}(?:累计完成|累计实现|[比较](?:上一?年|\d{4}年|[两三]年前)|同比|全年)/u,
  },
  {
    kind: 'fullYear',
    when: ({ month, next }) => month === null && /^今年(?!是|已满|满)/u.test(next),
  },
  { kind: 'origin', when: ({ year }) => year < longAgo },
  { kind: 'day', when: ({ day }) => day !== null },
  { kind: 'month', when: ({ month, season }) => month !== null || season !== null },
  // A figure is what reports give: 2024年，全市新建驿站40座.
  { kind: 'reported', after: /^[^。；]{0,40}?(?<!\d)\d{1,3}(?!\d{0,3}年)/u },
  { kind: 'told' },
];
