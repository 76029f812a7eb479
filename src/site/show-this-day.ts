import { nearestDay } from '../browse/nearest-day.ts';

/** How many articles of the day are shown; its own page has them all. */
const atMost = 4;

/**
 * Shows what the archive holds of today's date in other years, or of the nearest day before it,
 * taken from the page of that day. Without it stands the way to the calendar.
 */
export async function showThisDay(section: HTMLElement | null, now: Date): Promise<void> {
  const { days, held, near } = section?.dataset ?? {};
  if (section === null || days === undefined) return;
  const today = [now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
  const day = nearestDay(held ?? '', today);
  if (day === null) return;
  const response = await fetch(`${days}${day}/`).catch(() => null);
  if (response === null || !response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const hint = section.querySelector('.hint');
  if (hint !== null && day !== today) hint.textContent = near ?? '';
  hint?.after(listOf(page));
  if (day === today) hint?.remove();
  section.querySelector<HTMLAnchorElement>('.more a')?.setAttribute('href', `${days}${day}/`);
}

function listOf(page: Document): HTMLOListElement {
  const list = document.createElement('ol');
  list.className = 'plain years-ago';
  for (const part of page.querySelectorAll('main .section')) {
    const year = part.querySelector('h2 a')?.textContent ?? '';
    for (const [at, link] of [
      ...part.querySelectorAll<HTMLAnchorElement>('.card-title a'),
    ].entries()) {
      if (list.childElementCount < atMost) list.append(itemOf(at === 0 ? year : '', link));
    }
  }
  return list;
}

/** A day stands above the first of its articles. */
function itemOf(year: string, found: HTMLAnchorElement): HTMLLIElement {
  const item = document.createElement('li');
  const when = document.createElement('small');
  const link = document.createElement('a');
  when.textContent = year;
  link.textContent = found.textContent;
  link.href = found.getAttribute('href') ?? '';
  link.lang = 'zh-Hans';
  item.append(...(year === '' ? [] : [when, ' ']), link);
  return item;
}
