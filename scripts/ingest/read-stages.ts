import type { CutArticle } from '../../src/model/cut-article.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { SourcePage } from '../../src/model/source-page.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { stampCode } from '../archive/stamp-code.ts';
import type { Effects } from '../effects/effects.ts';
import type { Relate } from './assemble-articles.ts';
import type { ConvertPageOptions } from './convert-page.ts';

export interface Stages extends ConvertPageOptions {
  relate: Relate;
}

/** The stages that need the archive's authority lists, ready to run. */
export async function readStages(folders: ArchiveFolders, _effects: Effects): Promise<Stages> {
  return {
    folder: `${folders.work}/conversions`,
    stamp: await stampCode(['model', 'read', 'segment', 'enrich']),
    enrich: (page, articles) => articles.map((article) => factsOfIssue(page, article)),
    relate: () => new Map(),
  };
}

function factsOfIssue({ issue }: SourcePage, { given }: CutArticle): Facts {
  const value = given?.date ?? issue.issued;
  return {
    date: {
      value,
      precision: value === null ? 'unknown' : 'day',
      basis: 'issue',
      evidence: value ?? '',
    },
    regions: [],
    topics: [],
    people: [],
    organisations: [],
  };
}
