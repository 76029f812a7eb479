import { z } from 'zod';

/** An address that a link may lead to: `javascript:` and its like are none. */
export const webAddress = z.url({ protocol: /^https?$/ });
