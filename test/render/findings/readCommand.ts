// A line as a runner of GitHub reads it → the command, its properties and its message; `null` for a line that is none

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export function readCommand(line: string): Command | null {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end < 0) return null;
  const info = text.slice(2, end);
  const space = info.indexOf(" ");
  const name = space < 0 ? info : info.slice(0, space);
  const pairs = space < 0 ? [] : info.slice(space + 1).split(",");
  const properties = pairs.map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), unescaped(pair.slice(at + 1), ["0D", "0A", "3A", "2C", "25"])];
  });
  return {
    name,
    properties: Object.fromEntries(properties),
    message: unescaped(text.slice(end + 2), ["0D", "0A", "25"]),
  };
}

/** One after the other, the percent sign last. */
const unescaped = (text: string, codes: readonly string[]): string =>
  codes.reduce(
    (all, code) => all.replaceAll(`%${code}`, String.fromCharCode(Number.parseInt(code, 16))),
    text,
  );
