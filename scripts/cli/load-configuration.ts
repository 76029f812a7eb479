import { ExpectedError } from '../../src/model/expected-error.ts';
import type { SiteConfiguration } from '../../src/model/site-configuration.ts';

const name = 'archive.config.ts';

/**
 * The configuration of the site. What needs it is imported after this: it reads the file when it is
 * loaded, and by then a wrong one has been told.
 */
export async function loadConfiguration(
  load: () => Promise<object> = () => import('../../archive.config.ts'),
): Promise<SiteConfiguration> {
  try {
    if (!('default' in (await load()))) throw new Error('no default export');
  } catch (error) {
    throw new ExpectedError({
      what: 'the configuration cannot be loaded',
      where: placeOf(error),
      expected: 'a module whose default export is the settings',
      found: error instanceof Error ? error.message : String(error),
      fix: 'Mend it, or take it back from the history.',
    });
  }
  return (await import('../../src/site/configuration.ts')).configuration;
}

/** The line that the engine names, where it names one. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const line = /archive\.config\.ts:(\d+)/u.exec(stack)?.[1];
  return line === undefined ? name : `${name}:${line}`;
}
