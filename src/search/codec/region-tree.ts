/** A region by its path of names and its address below /regions/. */
export interface Region {
  path: string;
  slug: string;
}

interface Node extends Region {
  below: Map<string, Node>;
}

/**
 * Regions as a tree, a line each: its depth, its own name, its own part of the address. `places`
 * are the lines that the regions stand on, in the order given: not every line is one of them.
 */
export function formatRegions(regions: readonly Region[]): { tree: string; places: number[] } {
  const root: Node = { path: '', slug: '', below: new Map() };
  for (const region of regions) plant(root, region);
  const lines: string[] = [];
  const places = new Map<string, number>();
  const walk = (above: Node, depth: number) => {
    for (const [name, node] of above.below) {
      places.set(node.path, lines.length);
      lines.push(`${depth}${name}\t${shorten(above.slug, node.slug)}`);
      walk(node, depth + 1);
    }
  };
  walk(root, 0);
  return { tree: lines.join('\n'), places: regions.map(({ path }) => places.get(path) ?? 0) };
}

export function parseRegions(tree: string, places: readonly number[]): Region[] {
  const above: Region[] = [];
  const nodes = tree.split('\n').map((line) => {
    const depth = Number(line[0]);
    const [name = '', part = ''] = line.slice(1).split('\t');
    const parent = depth === 0 ? undefined : above[depth - 1];
    const node = {
      path: parent === undefined ? name : `${parent.path}/${name}`,
      slug: lengthen(parent?.slug ?? '', part),
    };
    above[depth] = node;
    return node;
  });
  return places.map((place) => nodes[place] ?? { path: '', slug: '' });
}

/** A region that is nobody's own still holds others. */
function plant(root: Node, { path, slug }: Region): void {
  const names = path.split('/');
  const parts = slug.split('/');
  let node = root;
  for (const [depth, name] of names.entries()) {
    const isLast = depth === names.length - 1;
    const known = node.below.get(name);
    const here = known ?? {
      path: names.slice(0, depth + 1).join('/'),
      slug: parts.slice(0, depth + 1).join('/'),
      below: new Map<string, Node>(),
    };
    if (isLast) here.slug = slug;
    node.below.set(name, here);
    node = here;
  }
}

/** An address that does not go on from the one above it stands whole, after a slash. */
function shorten(above: string, slug: string): string {
  if (above === '') return slug.includes('/') ? `/${slug}` : slug;
  const rest = slug.startsWith(`${above}/`) ? slug.slice(above.length + 1) : null;
  return rest === null || rest.includes('/') ? `/${slug}` : rest;
}

function lengthen(above: string, part: string): string {
  if (part.startsWith('/')) return part.slice(1);
  return above === '' ? part : `${above}/${part}`;
}
