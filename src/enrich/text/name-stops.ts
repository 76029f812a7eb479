/**
 * Words that stand before the name of a body or an office and are no part of it: 走访某公司,
 * 由某总工会. A name is read backwards up to the nearest of them.
 */
const words =
  '采纳 坚持 写上 写进 藏有 收藏 听取 征求 反映 接到 收到 请教 请来 招募 考进 调到 调入 转到 跟着 源自 出台 印发 制定 颁布 下发 公布 命名为 走访 去找 搬进 搬到 源于 考上 慰问 看望 探望 来到 走进 赶到 前往 抵达 进入 返回 位于 设在 落户 组织 举办 举行 召开 开展 启动 联合 会同 协同 联手 携手 邀请 聘请 特邀 指导 支持 推动 推进 督促 要求 鼓励 引导 帮助 协助 协调 参加 参与 出席 陪同 担任 选举 当选 推荐 推选 任命 成为 获得 荣获 获评 授予 被评为 评为 认识 找到 遇到 遇见 见到 看到 听到 告诉 采访 采访了 联系 联系上 对接 依托 通过 根据 按照 围绕 针对 关于 对于 以及 还有 包括 其中 例如 比如 来自 出自 任职 就职 入职 供职 加入 任教 毕业于 就读 投资 承建 承办 主办 协办 施工 所属 隶属 下属 组成 成立 建立 组建 创办 设立 建成 拨打 拨通 打给 送到 送往 送给 交给 借给 发给 面向 服务于 签约 签订 携 与会 受 经由 自从 鼓舞 表彰 命名 奖励 委托 安排 派出 派遣 选派 抽调 邀约 拜访 深入 覆盖 惠及 涉及 现任 时任 原任 曾任 兼任 聘任 当时 如今 目前 现在 日前 近日 今天 昨天 当天 上午 下午 晚上 当晚 随后 此前 此后 今年 去年 明年 近年来 每年 此次 这次 本次 第一 首批 首个 首家 记者 通讯员 一名 两名 三名 一位 两位 三位 几名 几位 这名 那名 这位 那位 另一名 一个 一家 两家 三家 几家 多家 数家 这家 那家 有家 一些 许多 所有 全体 各级 各地 各类 不少 众多 若干 其他 另外 同时 因此 所以 但是 不过 而且 并且 或者 就是 还是 也是 正是 都是 不是 使得 让 叫 名叫 叫做 称为 称作 属于 自家 我们 他们 她们 咱们 他 她 我 你 您'.split(
    ' ',
  );
/** Characters that end a name backwards. */
const letters = new Set('在与把被给是到从跟的了着该某这那由对和向及为据请将');
/** Words that hold such a character and are parts of names. */
const kept =
  '华为 和平 和谐 协和 颐和 祥和 共和 仁和 天和 人和 融和 太和 泰和 嘉和 新和 平和 安和 政和 云和 和顺 和田 和林 呼和 向阳 向荣 向上 方向 数据 自由 是非 请愿 将军 将乐 将来 到底 对外 对口 对接 及时 普及 涉及 为民 有为 无为 作为 阿克苏 从化 从江 给水 与时俱进'.split(
    ' ',
  );
const longestWord = 4;

const byLast = new Map<string, string[]>();
for (const word of words) {
  const last = word.at(-1) ?? '';
  byLast.set(last, [...(byLast.get(last) ?? []), word]);
}

/** Whether a name cannot go back beyond this place of a text: a word that is no part of it ends here. */
export function isNameStop(text: string, at: number): boolean {
  const last = text[at - 1];
  if (last === undefined || !/[\p{Script=Han}A-Za-z0-9·]/u.test(last)) return true;
  const before = text.slice(Math.max(0, at - longestWord), at);
  if (byLast.get(last)?.some((word) => before.endsWith(word)) && !text.startsWith('联合会', at - 2))
    return true;
  return letters.has(last) && !isKept(text, at - 1);
}

function isKept(text: string, at: number): boolean {
  return kept.some((word) => {
    const offset = word.indexOf(text[at] ?? '');
    return offset >= 0 && text.startsWith(word, at - offset);
  });
}
