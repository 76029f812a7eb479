/** One official unit: its code, its name, and its part of the address under /regions/. */
export type UnitRow = [code: string, name: string, slug: string];
