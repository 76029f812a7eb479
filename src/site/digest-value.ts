import { hash } from 'node:crypto';

/** What is longer than this stands in the text of what holds it by its digest. */
const longest = 200;

/** The digests of values that were gone through already. */
export type Digests = Map<object, string>;

/**
 * A word that changes with a value of plain data and with all that it holds. A value that many
 * others hold, as shelves hold cards, is gone through once where they are digested with the same
 * `known`: it must not change afterwards.
 */
export function digestValue(value: unknown, known: Digests = new Map()): string {
  return hash('sha256', describe(value, known), 'base64url').slice(0, 22);
}

function describe(value: unknown, known: Digests): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === undefined) return '-';
  if (value === null || typeof value !== 'object') return String(value);
  const before = known.get(value);
  if (before !== undefined) return before;
  const text = Array.isArray(value) ? describeItems(value, known) : describeFields(value, known);
  if (text.length <= longest) return text;
  const digest = `#${hash('sha256', text, 'base64url').slice(0, 22)}`;
  known.set(value, digest);
  return digest;
}

function describeItems(items: readonly unknown[], known: Digests): string {
  let text = '[';
  for (const item of items) text += `${describe(item, known)},`;
  return `${text}]`;
}

function describeFields(value: object, known: Digests): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new Error(`no plain data: ${value.constructor.name}`);
  }
  let text = '{';
  for (const [key, field] of Object.entries(value)) {
    text += `${JSON.stringify(key)}:${describe(field, known)},`;
  }
  return `${text}}`;
}
