import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** One use of a component in a dossier. */
export interface ComponentUse {
  name: string;
  /** What is written in quotes or as a number; null where anything else is. */
  attributes: Record<string, string | null>;
  /** The line of the file that it stands on. */
  line: number;
}

interface Node {
  type: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
  value?: string;
}

const mdx = unified().use(remarkParse).use(remarkMdx);

/** Every component of a dossier that it does not import itself, in the order of the text. */
export function parseComponents(text: string): ComponentUse[] {
  const tree = mdx.parse(blankFrontMatter(text)) as Node;
  const imported = new Set<string>();
  const uses: ComponentUse[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'mdxjsEsm') {
      for (const [name] of (node.value ?? '').matchAll(/[A-Z]\w*/g)) imported.add(name);
    }
    if (node.type.startsWith('mdxJsx') && /^[A-Z]/.test(node.name ?? '')) uses.push(useOf(node));
    node.children?.forEach(visit);
  };
  visit(tree);
  return uses.filter(({ name }) => !imported.has(name));
}

function useOf(node: Node): ComponentUse {
  const attributes = (node.attributes ?? []).map(
    ({ name, value }) => [name ?? '...', plainValue(value)] as const,
  );
  return {
    name: node.name ?? '',
    attributes: Object.fromEntries(attributes),
    line: node.position?.start.line ?? 1,
  };
}

function plainValue(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const written = typeof value === 'object' && value !== null && Reflect.get(value, 'value');
  return typeof written === 'string' && /^\d+$/.test(written.trim()) ? written.trim() : null;
}

/** Front matter is no Markdown; its lines stay, so that those after it keep their numbers. */
function blankFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---(?=\r?\n)/, (matter) =>
    matter.replace(/[^\n]/g, ''),
  );
}
