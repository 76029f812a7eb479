import type { Region } from '../../model/region.ts';

/** How a name stands for a unit. */
export type NameForm =
  /** As in the official list, or an unmistakable alias. */
  | 'full'
  /** Without its kind: 江苏, 吴江. */
  | 'short'
  /** A short name that is something else now and then: 安吉. */
  | 'bound'
  /** A short name that is an everyday word besides: 资源. */
  | 'word'
  /** No place at all: 吉隆坡. */
  | 'other';

/** One name and all the units that it may stand for. */
export interface PlaceName {
  text: string;
  form: NameForm;
  places: readonly Place[];
}

export interface Place extends Region {
  /** The unit above; null for provinces and for the country. */
  parent: Place | null;
  /** 0 for the country, 1 for provinces, and so on down its path. */
  depth: number;
}

/** The units of the country and the names that texts call them by. */
export interface Gazetteer {
  /** The country, `全国`. */
  country: Place;
  /** Every unit by its path. */
  places: ReadonlyMap<string, Place>;
  names: NameTable;
}

export interface NameTable {
  /** The names that begin with the two characters there, longest first. */
  namesAt(text: string, at: number): readonly PlaceName[];
}
