/** The components of the routes that have as many pages as there are articles. */
export const quickComponents = {
  article: 'src/pages/a/[id].astro',
  json: 'src/pages/a/[id].json.ts',
  moved: 'src/pages/a/[...former].astro',
} as const;

export type QuickKind = keyof typeof quickComponents;

export interface QuickPage {
  kind: QuickKind;
  pathname: string;
  /** Below the site's folder. */
  file: string;
  /** What a build knows it again by. */
  key: string | undefined;
}

/** A page as Astro draws it; others of its kind differ from it in their own parts only. */
export interface Sample {
  pathname: string;
  html: string;
}

/** What is to be drawn without Astro, by samples that Astro drew. */
export interface QuickWork {
  pages: QuickPage[];
  /** One of each kind that has pages; files for programs need none. */
  samples: Partial<Record<QuickKind, Sample>>;
}
