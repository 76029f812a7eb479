import { articleQuery } from '../model/article-query.ts';
import { ExpectedError } from '../model/expected-error.ts';
import { nearestWord } from '../model/nearest-word.ts';
import { componentTable } from './component-table.ts';
import type { ComponentUse } from './parse-components.ts';

/** Throws where a dossier uses a component that there is not, or not as it is meant to be used. */
export function checkComponent({ name, attributes, line }: ComponentUse, path: string): void {
  const where = `${path}:${line}`;
  const spec = Object.hasOwn(componentTable, name) ? componentTable[name] : undefined;
  if (spec === undefined) {
    throw unknown(`there is no component <${name}>`, where, name, Object.keys(componentTable));
  }
  const known = [...spec.needs, ...spec.takes];
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!known.includes(attribute)) {
      throw unknown(`<${name}> has no attribute "${attribute}"`, where, attribute, known);
    }
    if (value === null) {
      throw new ExpectedError({
        what: `"${attribute}" of <${name}> cannot be checked`,
        where,
        expected: 'a text in quotes or a number in braces',
        found: 'an expression',
      });
    }
  }
  const missing = spec.needs.find((attribute) => !Object.hasOwn(attributes, attribute));
  if (missing !== undefined) {
    throw new ExpectedError({ what: `<${name}> lacks "${missing}"`, where });
  }
  checkTimes(name, attributes, where);
}

function checkTimes(name: string, attributes: ComponentUse['attributes'], where: string): void {
  const times = {
    from: attributes.from ?? undefined,
    to: attributes.to ?? attributes.date ?? undefined,
  };
  const parsed = articleQuery.safeParse(times);
  if (parsed.success) return;
  const [issue] = parsed.error.issues;
  throw new ExpectedError({
    what: `a time of <${name}> is wrong`,
    where,
    expected: issue?.message ?? 'a time',
    found: JSON.stringify(times),
  });
}

function unknown(
  what: string,
  where: string,
  word: string,
  known: readonly string[],
): ExpectedError {
  const near = nearestWord(word, known);
  return new ExpectedError({
    what,
    where,
    fix: near === null ? `There are: ${known.join(', ')}.` : `Did you mean "${near}"?`,
  });
}
