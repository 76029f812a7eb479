/** What became of a topic since the last ingest, among articles that were there before. */
export interface TopicChange {
  topic: string;
  /** Ids of the articles that have it now and had not, and of those that had it and have not. */
  gained: string[];
  lost: string[];
}
