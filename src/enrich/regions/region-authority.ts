import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = z.string().transform((text) => text.split(/\s+/).filter((word) => word !== ''));

/** content/authority/regions.yml: what the official list of units does not say. */
export const regionAuthority = z.strictObject({
  /** Places with bodies of their own that are no official unit. */
  zones: z.array(z.strictObject({ path: z.string(), slug, aliases: z.array(z.string()) })),
  /** Renamed and merged units, and what they are today. */
  former: z.array(z.strictObject({ name: z.string(), now: z.string() })),
  /** Other names of a unit. */
  aliases: z.array(z.strictObject({ path: z.string(), names: z.array(z.string()).min(1) })),
  /** Short names that are everyday words besides. */
  words,
  /** Short names that are something else now and then. */
  bound: words,
  /** Names that contain a place and are something else. */
  others: words,
});
export type RegionAuthority = z.infer<typeof regionAuthority>;
