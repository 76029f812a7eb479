import { z } from 'zod';

const moment = z.iso.datetime({ offset: true });
const author = z.strictObject({ name: z.string().min(1) });
const item = z
  .strictObject({
    id: z.string().min(1),
    url: z.url(),
    title: z.string().min(1),
    content_text: z.string().optional(),
    content_html: z.string().optional(),
    date_published: moment,
    date_modified: moment,
    language: z.string(),
    authors: z.array(author).min(1).optional(),
    tags: z.array(z.string().min(1)).min(1).optional(),
  })
  .refine((one) => one.content_text !== undefined || one.content_html !== undefined);

/** JSON Feed 1.1, as strictly as our feeds should be. */
export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  items: z.array(item),
});
