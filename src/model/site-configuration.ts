import { z } from 'zod';

export const paper = z.strictObject({
  /** The paper's name as printed. */
  name: z.string(),
  en: z.string(),
  /** Where it appears, for citations. */
  place: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
  issn: z.string().nullable().default(null),
});
export type Paper = z.infer<typeof paper>;

/** archive.config.ts: what one archive says of itself. */
export const siteConfiguration = z.strictObject({
  name: z.strictObject({ zh: z.string(), en: z.string() }),
  description: z.strictObject({ zh: z.string(), en: z.string() }),
  /** The language of the interface. */
  language: z.enum(['zh', 'en']).default('zh'),
  /** The site's address without a path: `https://archive.example.org`. */
  site: z.url(),
  /** The path that the site lives under. */
  base: z.string().startsWith('/').default('/'),
  /** Short name → paper. */
  papers: z.record(z.string(), paper),
  /** Shown on every page: here, that the articles are invented. */
  notice: z.strictObject({ zh: z.string(), en: z.string() }).nullable().default(null),
  /** Who may do what with the texts, shown on every article. */
  rights: z.strictObject({ zh: z.string(), en: z.string() }).nullable().default(null),
  /** Where readers report errors: a mail address or the address of an issue form. */
  report: z.string().nullable().default(null),
  /** Name assigning authority of the ARK ids, `ark:/12345/pm`. */
  ark: z.string().nullable().default(null),
  /** The colour of links and marks, a CSS colour. */
  accent: z.string().nullable().default(null),
  features: z
    .strictObject({
      /** /a/<id>.json beside every article. */
      json: z.boolean().default(true),
      /** A service worker for reading offline. */
      offline: z.boolean().default(true),
      /** Whole-archive downloads under /data/. */
      downloads: z.boolean().default(true),
    })
    .prefault({}),
});
export type SiteConfiguration = z.infer<typeof siteConfiguration>;
