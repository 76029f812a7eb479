import type { Sidecar } from '../model/sidecar.ts';
import type { Issue } from '../model/source-page.ts';
import type { Address } from './parse-address.ts';

/** What is known of a source's issue: what its sidecar says, and of the rest what its path says. */
export function mergeIssue(address: Address, sidecar: Sidecar | null): Issue {
  return {
    paper: sidecar?.paper ?? address.paper,
    issued: sidecar?.issued ?? address.issued,
    page: sidecar?.page ?? address.page,
    edition: sidecar?.edition ?? null,
    url: sidecar?.url ?? null,
    rights: sidecar?.rights ?? null,
  };
}
