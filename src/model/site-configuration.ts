import { z } from 'zod';
import { contrastRatio } from './contrast-ratio.ts';

const bothLanguages = z.strictObject({
  zh: z.string({ error: 'a text' }).min(1, { error: 'a text' }),
  en: z.string({ error: 'a text' }).min(1, { error: 'a text' }),
});

export const paper = z.strictObject({
  /** The paper's name as printed. */
  name: z.string().min(1, { error: 'the name as printed' }),
  en: z.string().min(1, { error: 'the English name' }),
  /** Where it appears, for citations. */
  place: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
  issn: z
    .string()
    .regex(/^\d{4}-\d{3}[\dX]$/, { error: 'an ISSN such as 1234-567X' })
    .nullable()
    .default(null),
});
export type Paper = z.infer<typeof paper>;

/** Lowest contrast that WCAG 2.2 AA allows between text and its ground. */
const readable = 4.5;

/** archive.config.ts: what one archive says of itself. Each message says what was expected. */
export const siteConfiguration = z.strictObject({
  name: bothLanguages,
  description: bothLanguages,
  /** The language of the interface. */
  language: z.enum(['zh', 'en'], { error: '"zh" or "en"' }).default('zh'),
  /** The site's address without a path: `https://archive.example.org`. */
  site: z
    .url({ protocol: /^https?$/, error: 'a web address such as "https://archive.example.org"' })
    .refine((site) => URL.canParse(site) && new URL(site).href === `${new URL(site).origin}/`, {
      error: 'an address without a path; the path goes into "base"',
    }),
  /** The path that the site lives under. */
  base: z
    .string()
    .regex(/^\/([\w.~-]+\/)*$/, { error: 'a path that begins and ends with "/"' })
    .default('/'),
  /** Where the same archive stands in the other language of the interface: `https://…/en/`. */
  counterpart: z
    .url({ protocol: /^https?$/, error: 'a web address such as "https://archive.example.org/en/"' })
    .refine((address) => address.endsWith('/'), { error: 'an address that ends with "/"' })
    .nullable()
    .default(null),
  /** Short name, as in the paths of content/sources/ → paper. */
  papers: z.record(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a short name such as "qiming"' }),
    paper,
  ),
  /** Shown on every page: in the sample archive, that the articles are invented. */
  notice: bothLanguages
    .extend({
      /** Short names of the papers that it speaks of; empty where it speaks of the whole archive.
       * A notice of papers is shown only while the archive holds articles of one of them. */
      papers: z.array(z.string()).default([]),
    })
    .nullable()
    .default(null),
  /** Who may do what with the texts, shown on every article. */
  rights: bothLanguages.nullable().default(null),
  /** The web address of the licence that the texts are under, for programs. */
  license: z
    .url({ protocol: /^https?$/, error: 'the web address of a licence' })
    .nullable()
    .default(null),
  /** Where readers report errors: a mail address or the address of an issue form. */
  report: z
    .union([z.email(), z.url({ protocol: /^https?$/ })], {
      error: 'a mail address or the web address of an issue form',
    })
    .nullable()
    .default(null),
  /** Name assigning authority and shoulder of the ARK ids, `ark:/12345/pm`. */
  ark: z
    .string()
    .regex(/^ark:\/?\d{5,9}\/[\w]*$/, {
      error: 'a name assigning authority and a shoulder such as "ark:/12345/pm"',
    })
    .nullable()
    .default(null),
  /** The colour of links and marks. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour such as "#9b1c1c"' })
    .refine((colour) => contrastRatio(colour, '#ffffff') >= readable, {
      error: `a colour dark enough to read on white (contrast ${readable} or more)`,
    })
    .nullable()
    .default(null),
  features: z
    .strictObject({
      /** /a/<id>.json beside every article. */
      json: z.boolean().default(true),
      /** A service worker for reading offline. */
      offline: z.boolean().default(true),
      /** Whole-archive downloads under /data/. */
      downloads: z.boolean().default(true),
      /** Atom and JSON feeds beside the lists. */
      feeds: z.boolean().default(true),
    })
    .prefault({}),
});
export type SiteConfiguration = z.infer<typeof siteConfiguration>;
/** What is written in archive.config.ts: defaults may be left out. */
export type SiteSettings = z.input<typeof siteConfiguration>;
