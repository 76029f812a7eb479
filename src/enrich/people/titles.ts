/**
 * Words that stand right before a person's name and say what they are. A firm title is said of
 * people only; after a loose one, as 职工, most often something else follows, so a name must be
 * surer.
 */
const firm =
  '主席 副主席 常务副主席 书记 副书记 第一书记 党组书记 党委书记 支部书记 支书 主任 副主任 部长 副部长 局长 副局长 处长 副处长 科长 副科长 厅长 副厅长 县长 副县长 市长 副市长 区长 副区长 镇长 乡长 会长 副会长 理事长 秘书长 院长 副院长 校长 副校长 所长 副所长 站长 队长 副队长 大队长 中队长 组长 副组长 班长 副班长 工段长 段长 厂长 副厂长 矿长 车间主任 董事长 总经理 副总经理 经理 副经理 总监 总裁 副总裁 总工程师 工程师 助理工程师 高级工程师 技师 高级技师 首席技师 特级技师 店长 行长 副行长 馆长 副馆长 园长 船长 机长 列车长 护士长 总编辑 主编 法官 检察官 警官 民警 辅警 教练 总教练 教授 副教授 研究员 副研究员 律师 医师 主任医师 主治医师 药师 咨询师 调解员 仲裁员 安全员 质检员 技术员 调度员 巡检员 检修员 操作员 驾驶员 快递员 外卖员 送餐员 分拣员 网格员 讲解员 炊事员 保育员 联络员 指导员 协理员 饲养员 护林员 巡线员 接线员 列车员 乘务员 售票员 保洁员 营业员 收银员 焊工 电焊工 焊接工 电工 钳工 车工 铣工 木工 瓦工 钢筋工 架子工 起重工 维修工 检修工 装配工 操作工 挡车工 缝纫工 采煤工 掘进工 巡道工 养路工 环卫工 环卫工人 清洁工 农民工 女工 搬运工 泥瓦工 水电工 油漆工 厨师 厨师长 农艺师 设计师 制版师 建造师 程序员 分析员 化验员 裁判长 网约车司机 货车司机 卡车司机 出租车司机 公交司机 塔吊司机 外卖骑手 外卖小哥 快递小哥 全国劳模 省劳模 市劳模 劳模 劳动模范 大国工匠 大工匠 工匠 技术能手 传承人 创始人 带头人 作家 诗人 画家 导演 编剧 设计者 获得者 发言人 主播 领衔人 主持人 宣讲员 茶艺师 面点师 理发师 修复师 育婴师 造价师 监理工程师 班组长 项目经理 调度长 站务员 客运员 巡护员 管护员 护林工 养护工 采油工 钻工 架线工 线路工 飞手 播音员 教练员 消防员 村医 村支书 村主任 护理员 家政服务员 网约配送员 爆破工 支护工 放线工 铆工 磨工 镗工 刨工 管工 信号工 行车工 炼钢工 炉前工 轧钢工 喷漆工 绣娘 船老大 轮机长 大副 政委 教导员 事务长 会计 会计师 审计师 出纳 审计员 监督员 特派员 辅导员 班主任 代表队队长 领队'.split(
    ' ',
  );
const loose =
  '职工 员工 工人 工友 会员 居民 村民 市民 学员 选手 参赛选手 学生 代表 职工代表 干部 工会干部 负责人 老板 师傅 徒弟 老师 教师 司机 骑手 志愿者 委员 干事 专家 队员 业主 家长 店主 牧民 渔民 果农 茶农 种植户 医生 护士 社工 战士 技工 讲师 专员 店员 厨工 摊主 游客 乘客 大学生 毕业生'.split(
    ' ',
  );

const crafts =
  /(?:工|员|师傅|徒弟|司机|骑手|小哥|职工|工人|工友|技师|技术能手|劳模|劳动模范|工匠|传承人|牧民|渔民|果农|茶农|种植户|居民|村民|市民|业主|队员|班长|组长|工段长|选手|学员)$/u;
const experts =
  /(?:律师|法官|检察官|警官|民警|医师|药师|咨询师|教授|研究员|讲师|教师|老师|专家|博士|作家|诗人|画家|导演|编剧|工程师|设计师|分析员|护士长)$/u;

/** What kind of person has a title; one name with two kinds is two people. */
export type TitleKind = 'expert' | 'worker' | 'leader';

export function findTitleKind(title: string): TitleKind {
  if (experts.test(title)) return 'expert';
  return crafts.test(title) ? 'worker' : 'leader';
}

/** Title → whether it is firm. */
export const titles: ReadonlyMap<string, boolean> = new Map([
  ...loose.map((title) => [title, false] as const),
  ...firm.map((title) => [title, true] as const),
]);
