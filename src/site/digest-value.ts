import { hash } from 'node:crypto';

/** What is longer than this stands in the text of what holds it by its digest. */
const longest = 200;

const digests = new WeakMap<object, string>();

/**
 * A word that changes with a value of plain data and with all that it holds. A value that many
 * others hold, as shelves hold cards, is gone through once: it must not change afterwards.
 */
export function digestValue(value: unknown): string {
  return hash('sha256', describe(value), 'base64url').slice(0, 22);
}

function describe(value: unknown): string {
  if (value === undefined) return '-';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const known = digests.get(value);
  if (known !== undefined) return known;
  const text = Array.isArray(value)
    ? `[${value.map(describe).join()}]`
    : `{${listFields(value).join()}}`;
  if (text.length <= longest) return text;
  const digest = `#${hash('sha256', text, 'base64url').slice(0, 22)}`;
  digests.set(value, digest);
  return digest;
}

function listFields(value: object): string[] {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new Error(`no plain data: ${value.constructor.name}`);
  }
  return Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}:${describe(field)}`);
}
