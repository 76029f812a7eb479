/** All nodes of trees, each before its children. */
export function flatten<Node extends { children: readonly Node[] }>(
  trees: readonly Node[],
): Node[] {
  return trees.flatMap((tree) => [tree, ...flatten(tree.children)]);
}
