import { z } from 'zod';

/** One administrative unit of the gazetteer. */
export const region = z.strictObject({
  /** Names from the province down, `江苏省/苏州市/吴江区`. */
  path: z.string(),
  /** Pinyin address, `jiangsu/suzhou/wujiang`. */
  slug: z.string(),
  /** Official code, `320509`; null for units that have none. */
  code: z.string().nullable(),
  level: z.enum(['country', 'province', 'prefecture', 'county', 'zone']),
  /** Short and former names. */
  aliases: z.array(z.string()),
});
export type Region = z.infer<typeof region>;
