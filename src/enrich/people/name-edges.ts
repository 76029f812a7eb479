/** Words that follow a person's name: what people do in reports. */
const verbs =
  '说 说道 笑着 表示 介绍 告诉 认为 坦言 坦承 直言 回忆 透露 指出 强调 感慨 感叹 感言 提出 提醒 解释 讲述 补充 建议 呼吁 宣布 宣读 主持 出席 致辞 讲话 带队 带领 带着 率领 率队 走进 走访 来到 赶到 获得 荣获 获评 领到 拿到 收到 看到 打开 掏出 拿着 站在 坐在 正在 手把手 分享 回应 答复 算了 算过 想起 发现 接过 接到 率先 团队 创新工作室 工作室 劳模 等人 一行 负责 牵头 研制 发明 参加 参与 担任 当选 告别 深有 现场 今年 去年 从事 入职 工作 干了 有些 觉得 听说 打来 做了 写下 拍下 伸手 点开 翻开 蹲在 忙着 熟练 手持 身穿 深知 坚持 连续 先后 经常 每天 每次'.split(
    ' ',
  );

const starts = new Map<string, string[]>();
for (const verb of verbs) {
  const first = verb[0] ?? '';
  starts.set(first, [...(starts.get(first) ?? []), verb]);
}

const marks = /[，。：；！？、”“）（()《》\s,.:;!?]/u;
/** Words of one character that follow a name, and hardly ever end one. */
const particles = new Set(
  '说在为向对把将被给和与及等的是一从用以因到去也就便还又都正已曾率带讲问答看笑',
);

/** How surely a name can end before `at`: 2 surely, 1 maybe, 0 hardly. */
export function measureNameEdge(text: string, at: number): 0 | 1 | 2 {
  const next = text[at];
  if (next === undefined || marks.test(next)) return 2;
  if (starts.get(next)?.some((verb) => text.startsWith(verb, at))) return 2;
  return particles.has(next) ? 1 : 0;
}
