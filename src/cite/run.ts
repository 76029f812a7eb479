/** A stretch of a citation: text, or a name that is set in italics. */
export type Run = string | { readonly italic: string };
