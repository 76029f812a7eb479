import { isArticleId } from '../identify/is-article-id.ts';
import { possibleIds } from '../identify/possible-ids.ts';

/**
 * Says what is wrong with an id that led nowhere, and links to the articles whose ids are one slip
 * away. Does nothing on other addresses. The lists of known ids come in parts, by first character.
 */
export async function offerNearIds(section: HTMLElement, pathname: string): Promise<void> {
  const { root = '/a/', mistyped = '', unknown = '', untitled = '' } = section.dataset;
  if (!pathname.startsWith(root)) return;
  const typed = decode(pathname.slice(root.length).replace(/\/.*$/su, '')).slice(0, 40);
  if (typed === '') return;
  const verdict = isArticleId(typed) ? unknown : mistyped;
  const near = await findKnown(possibleIds(typed), root);
  const list = section.querySelector('ul');
  for (const [id, headline] of near) {
    const link = document.createElement('a');
    link.href = `${root}${id}/`;
    link.textContent = headline || untitled;
    const item = document.createElement('li');
    item.append(link, ` ${id}`);
    list?.append(item);
  }
  show(section, '[data-verdict]', verdict.replace('{id}', typed));
  hide(section, near.length > 0 ? '.none-near' : '.near-title');
  section.hidden = false;
}

async function findKnown(ids: readonly string[], root: string): Promise<[string, string][]> {
  const letters = [...new Set(ids.map((id) => id.charAt(0)))];
  const lists = await Promise.all(letters.map((letter) => fetchList(`${root}near/${letter}.json`)));
  const known = new Map(lists.flatMap((list) => Object.entries(list)));
  return ids.flatMap((id) => {
    const headline = known.get(id);
    return headline === undefined ? [] : [[id, headline] satisfies [string, string]];
  });
}

/** A list that cannot be had is empty: the page still says what is wrong. */
async function fetchList(address: string): Promise<Record<string, string>> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : {};
  } catch {
    return {};
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function show(section: HTMLElement, selector: string, text: string): void {
  const element = section.querySelector(selector);
  if (element !== null) element.textContent = text;
}

function hide(section: HTMLElement, selector: string): void {
  section.querySelector(selector)?.setAttribute('hidden', '');
}
