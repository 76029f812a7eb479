/** A group larger than this is no story but a form, filled in again and again. */
const largest = 24;

/** Joins pairs to groups: member → all members of its group, in order. */
export function groupStories(
  count: number,
  pairs: readonly (readonly [number, number])[],
): Map<number, number[]> {
  const heads = Uint32Array.from({ length: count }, (_, i) => i);
  const headOf = (member: number): number => {
    let head = member;
    while (heads[head] !== head) head = heads[head] ?? head;
    heads[member] = head;
    return head;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [headOf(a), headOf(b)];
    heads[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, number[]>();
  for (let member = 0; member < count; member += 1) {
    const head = headOf(member);
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [member]);
    else group.push(member);
  }
  const byMember = new Map<number, number[]>();
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > largest) continue;
    for (const member of group) byMember.set(member, group);
  }
  return byMember;
}
