/** The topics of an article's file: one line of its front matter holds them as JSON. */
export function readTopics(file: string): Set<string> {
  const line = /^topics: (\[.*\])$/mu.exec(file)?.[1];
  if (line === undefined) return new Set();
  const topics: { name: string }[] = JSON.parse(line);
  return new Set(topics.map(({ name }) => name));
}
