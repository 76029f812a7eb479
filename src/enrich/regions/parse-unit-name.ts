import { peoples, unitKinds } from './unit-kinds.ts';

export interface UnitName {
  /** The name without kind and peoples: `延边` of 延边朝鲜族自治州. */
  stem: string;
  /** `自治州`; empty where the name has none. */
  kind: string;
}

/**
 * Takes an official name apart. A stem keeps at least one character when its kind is taken off
 * (泾县, 郊区) and at least two when a people is (内蒙古自治区).
 */
export function parseUnitName(name: string): UnitName {
  const kind = unitKinds.find((end) => name.endsWith(end) && isStemLeft(name, end)) ?? '';
  let stem = name.slice(0, name.length - kind.length);
  if (kind.startsWith('自治') || kind === '区') stem = dropPeoples(stem);
  return { stem, kind };
}

/** 金林区 is a 区 called 金林 and no 林区; 内蒙古自治区 has kept three characters. */
function isStemLeft(name: string, kind: string): boolean {
  return name.length - kind.length >= Math.min(kind.length, 2);
}

function dropPeoples(stem: string): string {
  const people = peoples.find((end) => stem.endsWith(end) && stem.length > end.length + 1);
  return people === undefined ? stem : dropPeoples(stem.slice(0, -people.length));
}
