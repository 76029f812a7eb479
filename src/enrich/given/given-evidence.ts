/** The evidence of a fact that a newsroom delivered with its article. */
export const givenEvidence = '来稿注明';
