import { type Sidecar, sidecar } from '../model/sidecar.ts';
import { parseSettings } from './settings/parse-settings.ts';

/** Makes the issue facts of the `.yml` beside a source; an empty file says nothing. */
export function parseSidecar(text: string, path: string): Sidecar {
  return parseSettings(text, path, {
    schema: sidecar,
    knownFields: () => Object.keys(sidecar.shape),
    empty: {},
  });
}
