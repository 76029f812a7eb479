/** What it costs to say, from one text of a page to the next, whose story it is. */
export const settleCosts = {
  /** How much shared words count, and the most that they count for one text. */
  words: 0.6,
  mostWords: 9,
  /** How much it counts how two texts meet, and the most that it costs. */
  seam: 0.5,
  mostSeam: 2,
  /** How much it counts that a text begins in mid-sentence where nothing broke off. */
  orphan: 0.5,
  /** To leave a story whose last text breaks off. */
  leaveOpen: 0.5,
  /** To go on with a story where the walk over the page began another, or a picture's. */
  goOn: 3.5,
  goOnPastPicture: 0.5,
  /** For a text to be a picture's that has a text of its own. */
  pictured: 3,
  /** To come back to the story of the walk after a stray text. */
  back: 4,
  /** To belong to the story whose headline comes next. */
  lead: 2,
  /** To go on with the story that a short one interrupts, and for each of that one's texts. */
  resume: 2,
  resumeText: 1,
  /** The same where that story broke off. */
  leadOpen: 1.5,
  resumeOpen: 1,
  resumeOpenText: 0.5,
  /** To belong to any other story. */
  stray: 9,
  /** To go where nothing broke off, from a text that begins as a paragraph does. */
  whole: 1.5,
  /** Gained where a text goes on with what broke off in the story that it is said to be of. */
  rejoin: 3,
  /** To leave a story between two texts of one column. */
  column: 5,
};
