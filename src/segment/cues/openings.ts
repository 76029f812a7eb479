/** Words that a sentence of a news text begins with, and hardly a headline or the middle of a sentence. */
export const sentenceOpenings =
  /^(?:近日|日前|近来|近期|近年来|今年|去年|今年以来|当前|目前|如今|昨天|昨日|今天|前不久|不久前|连日来|此前|此次|本次|这次|当天|当日|据悉|据了解|据介绍|据统计|据不完全统计|记者了解到|记者从|记者获悉|与此同时|同时|此外|另外|随后|接下来|下一步|截至|为了|自\d|在此基础上|对此|为此|因此|而且|不过|但是|其中|随着|走进|早上|清晨|上午|下午|傍晚|入夏|入冬|入秋|开春|活动中|活动现场|会上|会议|仪式上|一直以来|长期以来|多年来)/u;

/** Dates: a sentence often begins with one, but a line does as well. */
export const dateOpenings =
  /^(?:[\d０-９一二三四五六七八九十○〇]{2,4}年(?:以来|来|前|\d{1,2}月)?|\d{1,2}月(?:\d{1,2}日|初|底|中旬|上旬|下旬|份|末)|——)/u;

/** A word or two, or a clause of time or cause, and a comma: so sentences begin, and hardly headlines. */
export const ledIn =
  /^(?:(?:同样|不过|此外|另外|因此|当时|其实|起初|后来|最终|首先|其次|目前|眼下|如今|同时|据了解|据介绍|据统计|近年来)，|(?:按照|根据|针对|围绕|通过|随着|进入|截至|为了|由于|自从|除了|经过|作为|当|自|据|因|在)[^，。]{2,24}，)/u;

/** Somebody says something: words of a text, not of a headline. */
export const saying =
  /(?:说|表示|认为|介绍|坦言|透露|指出|告诉记者|回忆|解释|强调|补充)(?:，|：|道)/u;

/** Marks that a sentence ends with. */
export const sentenceEnd =
  /[。！？!?…]["”’』」）)〕》]*$|[。！？][)）]?$|[。！？…”][（(][^（）()。]{2,40}[）)]$|(?:^|[\p{Script=Han}\s/／])(?:摄|供图|摄影|摄影报道)[）)]?$|[；;]$/u;

/** Marks after which a sentence cannot be over. */
export const sentenceOpen = /[，、：,（《“‘「『〈【·—]$/u;

/** Characters that no line of a paragraph and no paragraph begins with. */
export const neverFirst = /^[，。、；：！？）》〉】”’」』%％,;:!?)\]]/u;

/** Words that a picture's text begins with. */
export const captionOpenings =
  /^(?:[▲▼△▽◀▶←→↑↓◤◥◢◣►◄]|(?:上图|下图|左图|右图|题图|本图|图[①②③④⑤⑥一二三四五六1-9]?|资料图|大图|小图|左上图|右上图|左下图|右下图|图片)(?:为|：|:|，|（)|①|②)/u;

/** Headlines of notices that are paid for, and nothing else. */
export const noticeHead =
  /^\p{Script=Han}{0,12}(?:公告|启事|声明|通告|公示|讣告|招标公告|拍卖公告|遗失声明|招聘启事|寻人启事|征文启事|更名公告|注销公告|减资公告|停[水电气]通知)$|^(?:更正|勘误|致歉)(?:启事|声明)?$/u;

/** Words that hardly any but a paid notice has. */
export const noticeWords =
  /(?:特此(?:公告|声明|通知|通告)|声明作废|逾期|遗失|联系人[:：]|联系电话|报名时间|报名截止|登报之日|见报之日|本公告|公开(?:招聘|拍卖|招标)|债权人)/u;

/** Characters that a headline hardly ends with: something must follow. */
export const wanting =
  /[的在和与或及把被是有到为从对由以于而并将让使给向比每各这那其所该不也就又还]$/u;

/** Whom a letter speaks to, in its first line: 编辑同志：, 尊敬的各位工友：. */
export const salutation =
  /^(?:(?:尊敬|敬爱|亲爱)的)?[\p{Script=Han}、]{0,12}?(?:同志|编辑|编辑部|记者|老师|师傅|先生|女士|读者|工友|朋友|同学|家长|领导|主席|书记)们?[：:]$/u;
