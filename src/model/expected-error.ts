export interface Problem {
  /** What went wrong, one sentence without a full stop at its end. */
  what: string;
  /** Where: `file`, `file:line`, a field's path. */
  where?: string;
  /** What should have been there. */
  expected?: string;
  /** What was there instead. */
  found?: string;
  /** What the reader of the message does next, one sentence. */
  fix?: string;
  /** 1 where the input is wrong, 2 where the call is wrong. */
  status?: 1 | 2;
  /** Where several things went wrong at once: each of them, for programs. */
  all?: readonly Problem[];
}

/**
 * A failure that the person at the keyboard can mend: wrong input or a wrong call.
 * Commands print its message without a stack trace and exit with its status.
 */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(formatProblem(problem));
    this.problem = problem;
  }

  get status(): 1 | 2 {
    return this.problem.status ?? 1;
  }
}

function formatProblem({ what, where, expected, found, fix }: Problem): string {
  const place = where === undefined ? '' : `${where}: `;
  const contrast =
    expected === undefined
      ? found === undefined
        ? ''
        : `: found ${found}`
      : `: expected ${expected}${found === undefined ? '' : `, found ${found}`}`;
  return `${place}${what}${contrast}.${fix === undefined ? '' : ` ${fix}`}`;
}
