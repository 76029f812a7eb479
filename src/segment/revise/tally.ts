/** Takes down a sign that a story shows, and how strongly. */
export type Tally = (sign: string, amount?: number) => void;
