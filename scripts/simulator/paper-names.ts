/** The invented papers of the sample, as they print their names. */
export const paperNames: Record<string, string> = { qiming: '启明日报', yuanchuan: '远川工人报' };
