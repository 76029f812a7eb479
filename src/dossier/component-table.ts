export interface ComponentSpec {
  /** Attributes that it cannot do without. */
  needs: readonly string[];
  takes: readonly string[];
}

const query = ['topic', 'region', 'series', 'person', 'from', 'to'] as const;

/** The components of a dossier. */
export const componentTable: Readonly<Record<string, ComponentSpec>> = {
  /** The card of one article. */
  Article: { needs: ['id'], takes: [] },
  /** The articles that answer a query, newest first. */
  Articles: { needs: [], takes: [...query, 'limit', 'order'] },
  /** Holds events. */
  Timeline: { needs: [], takes: [] },
  Event: { needs: ['date'], takes: ['article'] },
  /** Words of an article, checked against its text. */
  Quote: { needs: ['article', 'text'], takes: [] },
  /** How many articles answer a query in each month or year. */
  Chart: { needs: ['title'], takes: query },
  /** In which provinces articles that answer a query lie. */
  ProvinceMap: { needs: ['title'], takes: query },
};
