import { ExpectedError } from '../../src/model/expected-error.ts';
import { explainSystemError } from '../effects/explain-system-error.ts';
import type { CommandLine, CommandSpec } from './command-line.ts';
import { formatUsage } from './format-usage.ts';
import { parseCommandLine } from './parse-command-line.ts';

/**
 * Runs one command: parses argv, calls `main`, and turns failures into exit statuses.
 * 0 done, 1 the input is wrong, 2 the call is wrong; anything unexpected shows its stack. With
 * `--json` a failure is `{"error": …}` on standard output besides.
 */
export async function runCommand(
  spec: CommandSpec,
  main: (line: CommandLine) => Promise<void>,
): Promise<void> {
  leaveQuietlyOnClosedPipe();
  const argv = process.argv.slice(2);
  if (argv.includes('--help')) {
    process.stdout.write(formatUsage(spec));
    return;
  }
  try {
    await main(parseCommandLine(argv, spec));
  } catch (error) {
    fail(error, argv.includes('--json'));
  }
}

/** Says what went wrong and leaves the status; programs that asked for JSON get an object of it. */
function fail(error: unknown, asJson: boolean): void {
  const expected = isExpected(error) ? error : explainSystemError(error);
  const message = expected?.message ?? describeFault(error);
  process.exitCode = expected?.status ?? 1;
  process.stderr.write(`${message}\n`);
  if (!asJson) return;
  const report = { message, status: process.exitCode, ...expected?.problem };
  process.stdout.write(`${JSON.stringify({ error: report })}\n`);
}

function describeFault(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a fault of Pressmark, not of your input; please report it.\n${stack}`;
}

/** Also of the copy of the class that is bundled with the pages. */
function isExpected(error: unknown): error is ExpectedError {
  return error instanceof Error && error.name === ExpectedError.name && 'status' in error;
}

function leaveQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
