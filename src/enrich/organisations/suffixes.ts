/** What the names of bodies end in, by what they are; the longest is taken. */
const endings = {
  union: '总工会 工会联合会 工会委员会 工会工作委员会 工会办事处 工会',
  company:
    '有限责任公司 股份有限公司 集团有限公司 有限公司 集团公司 分公司 子公司 总公司 公司 集团 合作社 专业合作社 银行 商场 酒店 煤矿 铁矿 油田 电厂 发电厂 钢铁厂 水泥厂 机械厂 化工厂 纺织厂 制药厂 造船厂 机务段 车辆段 工务段 供电段',
  medical: '医院 卫生院 卫生服务中心 疾控中心 疾病预防控制中心 疗养院',
  school: '大学 学院 学校 中学 小学 幼儿园 党校 技校 职中 职高',
  research: '研究院 研究所 研究会 实验室 设计院',
  government:
    '人民政府 人民法院 人民检察院 法院 检察院 管委会 管理委员会 街道办事处 人力资源和社会保障局 人社局 公安局 教育局 卫健委 卫生健康委员会 应急管理局 司法局 住建局 农业农村局 民政局 文旅局 交通运输局 税务局 生态环境局 市场监督管理局 自然资源局 工信局 财政局 发改委 人社厅 教育厅 妇联 残联 团委 科协 工商联 气象局 水利局 林业局 城管局',
  association: '协会 商会 基金会 促进会 联合会',
  culture: '博物馆 纪念馆 图书馆 文化馆 文化宫 体育馆 剧院 艺术团 文工团 电视台 出版社',
} as const;

export type BodyKind = keyof typeof endings;

/** Ending → kind of body. */
export const suffixes: ReadonlyMap<string, BodyKind> = new Map(
  Object.entries(endings).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as BodyKind] as const),
  ),
);
