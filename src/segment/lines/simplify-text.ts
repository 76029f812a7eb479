import { Converter } from 'opencc-js/t2cn';

let convert: ((text: string) => string) | undefined;

/** Turns traditional characters into simplified ones, one for one; what would not be one for one stays. */
export function simplifyText(text: string): string {
  convert ??= Converter({ from: 't', to: 'cn' });
  const turned = convert(text);
  return turned.length === text.length ? turned : text;
}
