import type { NameForm, Place, PlaceName } from './gazetteer.ts';
import type { Passage } from './passage.ts';

/** One name of a place as it stands in a passage. */
export interface Mention {
  start: number;
  end: number;
  name: PlaceName;
}

/** Names that follow one another downward: 安徽省 + 泾县, 宁波 + 北仑区. */
export interface Chain {
  passage: Passage;
  start: number;
  end: number;
  /** The words as printed. */
  text: string;
  /** How many names it is made of. */
  links: number;
  /** How the last name stands for its unit. */
  form: NameForm;
  /** What the last name may stand for, given those before it. */
  candidates: readonly Place[];
  /** The chain without its last name, for where that turns out to be none: 湖北 + 公安. */
  shorter: Chain | null;
}
