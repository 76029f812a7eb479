/**
 * The content security policy of every page: nothing inline, nothing from elsewhere. What a
 * page needs is a file of this site; search is plain JavaScript and needs no `eval` of any kind.
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** Only a header can say this one; a `<meta>` that does so is a warning in the console. */
const headerOnly: Readonly<Record<string, string>> = { 'frame-ancestors': "'none'" };

/** The policy as a header's value, or as that of a `<meta>` for hosts that send no headers. */
export function contentPolicy(place: 'header' | 'meta'): string {
  const all = place === 'header' ? { ...directives, ...headerOnly } : directives;
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
