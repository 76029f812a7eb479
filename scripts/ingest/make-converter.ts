import { availableParallelism } from 'node:os';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import type { ConvertPageOptions } from './convert-page.ts';
import type { Converter } from './converter.ts';
import { makeLocalConverter } from './make-local-converter.ts';
import { makeThreadConverter } from './make-thread-converter.ts';

/** So many tasks are done on this thread sooner than another starts. */
const fewTasks = 1;

/** A converter that does the first task here, as after one page changed, and further ones on threads. */
export function makeConverter(
  folders: ArchiveFolders,
  options: ConvertPageOptions,
  effects: Effects,
): Converter {
  const here = makeLocalConverter(options, effects);
  const threads = makeThreadConverter(folders, availableParallelism());
  let asked = 0;
  const choose = (): Converter => {
    asked += 1;
    return asked <= fewTasks ? here : threads;
  };
  return {
    convert: (source) => choose().convert(source),
    study: (page, articles) => choose().study(page, articles),
    close: () => threads.close(),
  };
}
