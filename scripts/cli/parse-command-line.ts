import { parseArgs } from 'node:util';
import { ExpectedError } from '../../src/model/expected-error.ts';
import { nearestWord } from '../../src/model/nearest-word.ts';
import type { CommandLine, CommandSpec } from './command-line.ts';

/** Makes a checked command line from argv; a call that the command does not know is refused. */
export function parseCommandLine(argv: readonly string[], spec: CommandSpec): CommandLine {
  const options = Object.fromEntries(
    Object.entries(spec.options).map(([name, option]) => [
      name,
      { type: option.value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const line: CommandLine = { values: {}, switches: new Set(), arguments: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') line.arguments.push(token.value);
    if (token.kind === 'option') takeOption(line, spec, token);
  }
  checkArguments(line, spec);
  return line;
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

function takeOption(line: CommandLine, spec: CommandSpec, token: OptionToken): void {
  const option = spec.options[token.name];
  if (option === undefined) throw unknownOption(spec, token.rawName, token.name);
  if (option.value === undefined) {
    if (token.value !== undefined) {
      throw wrongCall(spec, `${token.rawName} takes no value, found "${token.value}"`);
    }
    line.switches.add(token.name);
    return;
  }
  const missing =
    token.value === undefined ||
    token.value === '' ||
    (!token.inlineValue && token.value.startsWith('--'));
  if (missing) throw wrongCall(spec, `${token.rawName} needs a value, ${option.value}`);
  const value = token.value as string;
  const before = line.values[token.name];
  line.values[token.name] = option.many && before !== undefined ? `${before},${value}` : value;
}

function checkArguments(line: CommandLine, spec: CommandSpec): void {
  const wanted = spec.arguments ?? [];
  const missing = wanted[line.arguments.length];
  if (missing !== undefined) throw wrongCall(spec, `${missing} is missing`);
  const extra = line.arguments[wanted.length];
  if (extra !== undefined) throw wrongCall(spec, `"${extra}" is one argument too many`);
}

function unknownOption(spec: CommandSpec, raw: string, name: string): ExpectedError {
  const near = nearestWord(name, Object.keys(spec.options));
  return wrongCall(spec, `unknown option ${raw}`, near === null ? '' : `Did you mean --${near}? `);
}

function wrongCall(spec: CommandSpec, what: string, hint = ''): ExpectedError {
  return new ExpectedError({ what, fix: `${hint}See \`${spec.name} --help\`.`, status: 2 });
}
