/** A section of the interface's words in both languages; what one has, the other must have. */
export function bilingual<Section extends object>(
  zh: Section,
  en: NoInfer<Section>,
): { zh: Section; en: Section } {
  return { zh, en };
}
