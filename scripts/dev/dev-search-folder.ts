import type { ArchiveFolders } from '../archive/archive-folders.ts';

/** Where the development server's search index lies. */
export function devSearchFolder({ work }: Pick<ArchiveFolders, 'work'>): string {
  return `${work}/dev`;
}
