/**
 * What the words around a place say of it. Each expression is held against the text that follows
 * or precedes the place within its clause.
 */

const han = String.raw`[\p{Script=Han}A-Za-z0-9“”《》·]`;
/** Characters that end the name of a body, a firm or a thing: what follows is the sentence. */
const gap = String.raw`[^，。；：！？、（）()“”《》\s的在了和与及将把被向于从到是等为对由以请让使]`;
const level = '(?:省|市|区|县|州|旗|盟|自治区|两级|三级|各级|基层|直属?机关|系统)*';

/** 总 stands for 总工会 unless it begins another word. */
const notUnion = '[体量数额面产值部裁书监经医校里规模投长共是计干代决参之人支收会结工司发包统理务]';

/** Unions of a trade in all of a province: 农林水利气象工会. */
const trades =
  '教科文卫体?|农林水利气象|财贸(?:轻纺烟草|金融)?|能源化学(?:地质)?|建设交通|机械冶金(?:建材)?|国防邮电|海员(?:建设)?|农垦|交通|金融|邮电|煤炭|化工|冶金|机械|教育|直属?机关';

/** Bodies that act for a place, right after its name. */
export const publicBody = new RegExp(
  `^${level}(?:总工会|(?:${trades})工会|总(?!${notUnion})|工会(?!会员之家)|工人文化宫|党委|政府|人大|政协|纪委|监委|工委|区委|县委|市委|省委|州委|旗委|盟委|法院|检察院|妇联|团委|团省委|团市委|残联|工商联|科协|侨联|文联|海关|发改委|卫健委|住建委|国资委|经信委|人社|公安|司法|应急|消防|交警|税务|市监|教育局|街道办|管委会)`,
  'u',
);

/** The same with a longer name of its own: 农业农村局, 新碶街道办事处, 政务服务中心. */
export const longBody = new RegExp(
  `^${gap}{1,14}?(?:总工会|工会联合会|联合工会|(?<![供邮电铁])局(?![面部域势限]|长期)|厅(?![里内堂])|委员会|法院|检察院|街道办|管委会|协会|联合会|支队|大队|总队|边检总?站|图书馆|博物馆|文化馆|体育馆|文化宫|工人疗养院|政务服务大?厅|服务中心|居委会|党校|驿站|服务站)`,
  'u',
);

/** A firm, a school, a hospital: named after the place, wherever it acts. */
export const enterprise = new RegExp(
  `^${gap}{0,18}?(?:公司|集团|股份|厂(?![房区])|矿业|煤矿|银行|支行|分行|大学|学院(?!路)|医院|研究院|研究所|设计院|铁路局|机务段|工务段|车辆段|电务段|客运段|供电段|港口|港务|电厂|电站|电网|石化|石油|油田|钢铁|水泥|航空|酒店|宾馆|超市|分拨中心|转运中心|物流园|传媒|出版社|日报|晚报|早报|晨报|时报|电视台|地铁|证券|保险|基金)`,
  'u',
);

/** A firm without a name stands at the place: 在重庆一家摩托车厂. */
export const unnamed = /^的?一[家处个座所条]/u;

/** Streets, streams and things that only bear the name. */
export const namesake =
  /^(?:[东西南北中][一二三四五六七八九十]?|[一二三四五六七八九十]|环)?(?:路(?![桥段网面况灯政局])|街(?![道头区坊上])|大道|大街|巷|胡同|里弄)|^(?:街道|镇(?![街江])|乡(?![镇村])|村(?!庄)|社区|小区|花园|大厦|大桥|(?:黄河|长江|珠江|汉江|湘江|赣江|闽江|淮河)\p{Script=Han}{0,2}大?桥|河|湖|寺|牌|号(?![线召])|菜|话|方言|口音|梆子|豫剧|评弹|快书|战役|会战|会议精神|事件|条约|起义|公报|宣言|协定|共识|精神|时间|奥运|冬奥|亚运|世博|进博|大运会|队(?!伍)|舰)/u;

/** Hills that bear a short name: 武陵山, 太湖山脉. */
export const hills = /^(?:山(?![区西东村庄]|楂|药|羊)|岭(?!南)|山脉)/u;

/** Wares called after a place, in full even: 郫县豆瓣, 沙县小吃, 兰州牛肉面. */
export const ware =
  /^(?:(?:特色|正宗)?(?:小吃|豆瓣|拉面|牛肉面|烩面|热干面|米粉|螺蛳粉|凉皮|肉夹馍|麻花|烤鸭|板鸭|盐水鸭|烧鸡|大盘鸡|炒饭|炒粉|汤包|包子|火锅|火腿|腊肉|酱菜|陈醋|老醋|香醋|大闸蟹|啤酒|白酒|黄酒|绿茶|红茶|毛尖|龙井|普洱茶|蜜桔|脐橙|大枣|大米|瓜子|剪刀|紫砂|青瓷|瓷器|云锦|刺绣|年画)(?!节|厂|制作|产业|行业|师傅|产区|公司|协会|大赛|传承))/u;

/** An airport or a station that bears the short name of a county, which may lie elsewhere. */
export const airport = /^(?:国际)?机场/u;

/** Distinctions that a place gives and people bear. */
export const honour =
  /^(?:省|市|区|县|州)?级?(?:五一|劳动模范|劳模(?:称号|荣誉|代表|、)|工匠(?:称号|[、”，。]|人物|年度)|大工匠|技术能手|优秀|先进|最美|三八红旗|青年五四|工人先锋号|模范|名匠|首席|杰出|十大|示范性|非遗|非物质文化遗产|科技进步)/u;

/** Before a place whose distinction somebody bears. */
export const honourBefore =
  /(?:荣获|获评?|获得|入选|被授予|被评为|当选|荣膺|摘得|捧回|列入|评为)[^，。；]{0,6}$/u;

/** A body that only gives the distinction: 被山东省总工会命名为. */
export const givenBefore = /(?:被|由|经|获|受到)$/u;
export const givenAfter = /^[^，。；]{0,24}?(?:授予|命名|评为|表彰|认定|评选|推荐|嘉奖|选派)/u;

/** Before a place that somebody or something comes from, goes to, or once was at. */
export const originBefore = new RegExp(
  `(?:${[
    '来自于?|籍贯是?|祖籍|老家在?|家住|家在|家乡在?|娘家在?|出生于|出生在|生于|生在|嫁在|户籍在?|原籍|远在',
    '注册于|注册在|注册地在?|注册地为|总部在|总部设在|法人在|开户行?在',
    '毕业于|毕业自|嫁到|远嫁|考入|考上|就读于|求学于|调离|离开|告别|辗转',
    '(?:曾经?|此前|之前|以前|原先|先后|当年|年轻时|多年前|早年|退休前|退役前)(?:在|于|任|去|到|赴)|曾任|历任',
    '邀请|请来|聘请|销往|远销|销售到|卖到|卖给|出口到|运往|发往|开往|驶往|飞往|寄往|寄到|寄给|通往|送往',
    '推广到|推广至|复制到|辐射|覆盖到',
    '最[多高大快好早]的是|其次是|居首的是',
    '得到|受到|获得|距离?|离|比|像|如同|相当于|不同于|类似于?|比起|学习|借鉴|参照',
  ].join('|')})$`,
  'u',
);

/** After it: the people of a place, and what they did there once. */
export const originAfter =
  /^(?:籍|人(?![社民大力口才员事工均次文防])|来的|老家|小伙|姑娘|汉子|妹子|大姐|大叔|老乡|媳妇|口音|户口|户籍|农民工|务工|打工|知名|著名|专家|客商|商人|游客|打了[^，。；]{1,5}工|当过|当了?兵|做过|干过|待过|学过|服役|读书|上学|上大学|读大学|求学|进修|闯荡|做生意|漂泊|进厂|代表[队团]|选手|参赛队|队员)/u;

/** After places that only give: 湖北、湖南两省援建的变电站. */
export const donorAfter =
  /^(?:等?(?:[两二三四五六七八九十]+)?(?:省市|省区|省|市|地)?)?(?:总?工会)?(?:援建|捐建|捐赠|捐助|援派|援助|资助|赠送|支援|选派|派来)(?:来|过来)?的/u;

/** What a place does for another: 浙江省援疆指挥部, 西青区对口帮扶麦积区. It acts at the other. */
export const aidAfter =
  /^(?:省|市|区|县|州)?(?:对口(?:帮扶|支援|援助|协作|合作)(?!办|工作|会)|援[疆藏青](?!办)|(?:东西部|对口)?支援(?:合作)?(?:干部|工作队|前方))/u;

/** A town whose name begins as that of a county: 巴彦高勒镇. */
export const townAfter = /^\p{Script=Han}{1,3}?(?:镇|乡|街道|苏木|嘎查)(?![长政府党委人级区江])/u;

/** A thing was got there: 在湖南醴陵一处旧书摊购得. */
export const boughtAfter =
  /^[^，。；]{0,20}?(?:购得|购回|买到|买来|买回|淘到|淘来|淘得|拍得|进的货|进货)/u;

/** The end of a way that begins at another place: 从鞍山到包头, 义乌到郑州的专线. */
export const wayBefore = /从[^，。；]{1,8}[到至]$/u;

/** 从 … before and a way after it: where somebody set out. */
export const departure =
  /^(?:老家|农村|乡下)?.{0,8}?(?:来到|来这里|来这儿|来此|来[学打务上求]|赶来|赶到|远道|引进|调来|调到|运来|嫁到|辗转|返回|回到|回来|驶来|发车|搬来|搬到|迁来|走出|坐|到)/u;

/** The first of its kind in a place: 广西首个, 福建省第一座. It says how rare a thing is. */
export const firstOfKind = /^(?:首|第一)[个家批支座条部辆例次张所间]/u;

/** A body that only stands behind the one that acts: 在湖南省总工会指导下. */
export const standsBehind = /^[^，。；]{0,16}?(?:指导|支持|帮助|引导|推动|协调|牵线)之?下/u;

/** Somebody's family before a place, and their life after it. */
export const kinBefore =
  /(?:丈夫|妻子|爱人|父母|父亲|母亲|儿子|女儿|孩子|哥哥|姐姐|弟弟|妹妹|家人|表哥|表姐|表弟|堂哥|堂弟|叔叔|舅舅|姑姑|老乡|同乡|同学|师兄|师姐|师弟|师妹|战友)[^，。；]{0,4}在$/u;

/** A road or a line that begins or ends at the place: 合肥至安庆高铁. */
export const routeAfter =
  /^(?:(?:至|到|—)[^，。；、]{2,6})?的?(?:高铁(?!站)|铁路(?!车间|工区|职工|工人|站|段)|高速(?!路口)|公路(?!段|站|局)|客专|城际|航线|班列|专线)/u;

/** A way that leads elsewhere to learn, between these two. */
export const goesBefore = /(?:到|赴|去|往)$/u;
export const learnsAfter =
  /^(?:等地)?(?:听课|取经|旅游|度假|出差|学习|学(?![校院生会])|培训|进修|深造|参观|求医)/u;

/** Years that no news story tells of but as the past. */
export const longAgo =
  /(?<!于|建于|成立于)(?:1[89]\d\d年(?!建成|建厂|成立|创办|创建|的)|上世纪|解放前|民国|抗战)/u;

/** Before a place where something happens. */
export const sceneBefore =
  /(?:(?<!不)在|来到|走进|走近|深入|前往|赶到|赶赴|奔赴|赴|位于|坐落于|坐落在|地处|落户|落户于|进驻|抵达|开进|走访|探访|落地|亮相|驶入|驶抵|驶进|驶出|到达|(?<![请迎带传送引])来|(?<![得受收接遇想听看提谈说学感达直找等拿买用涉])到)$/u;

/** After a place where something happens. */
export const sceneAfter =
  /^(?:境内|城区|市区|县城|主城区|老城区|街头|城郊|西郊|东郊|南郊|北郊|郊区|郊外|某|一家|一处|一个|一座|一所|一条|的?一[家处个座所条名位间]|举行|举办|召开|开幕|闭幕|启动|开赛|落幕|成立|揭牌|上演|开班|开营|开讲|首发|首演|开工|竣工|投产|投用|火车站|高铁站|长途汽车站|机场|口岸)/u;

/** After a place that is named for many: 金州等13个站区. */
export const namedOfMany =
  /^(?:省|市|区|县|州)?等(?:地|\d+|[一二两三四五六七八九十百]+|多|数|若干)(?:余|多)?(?:个|家|座|所|处|地|条|项|的)?/u;

/** Before places that somebody only goes round. */
export const tourBefore = /(?:走进|走遍|走访|深入|分赴|奔赴|前往|途经|辗转|巡演到)$/u;

/** After the last of several places that act together: 三地, 两省总工会. */
export const jointly =
  /^(?:等?[两二三四五六七八九十]+(?:省市|省区|市县|地|省|市|县|区|方|家)(?!的?(?:医院|企业|专家|客商|师傅|市场|医生|教师|学者|货车|司机))|(?:总)?工会)/u;
export const together =
  /^.{0,16}?(?:联合|共同|携手|签订|签署|联手|结对|合办|共建|共用|约定|商定|互认|互派)/u;

/** Between the members of an enumeration. */
export const between = new RegExp(`^${han}{0,12}?[、和与及—－]${han}{0,4}$`, 'u');
