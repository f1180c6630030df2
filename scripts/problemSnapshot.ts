// What a run of the example of a problem code was given and gave → its snapshot, in sections; and a section of it.

export interface ProblemSnapshot {
  readonly command: string;
  /** Names and texts. */
  readonly files: readonly (readonly [name: string, text: string])[];
  /** What `nap` prints for people. */
  readonly pretty: string;
  readonly compact: string;
  /** A problem a line: code, severity, place and parameters. */
  readonly json: string;
  readonly exitCode: number;
  /** What `nap` prints for people when the example is fixed. */
  readonly fixed: string;
}

const title = (name: string): string => `--- ${name}\n`;
const ended = (text: string): string =>
  text === "" || text.endsWith("\n") ? text : `${text}\n(no line break at the end)\n`;

/** The files of the bad example first; then what `nap` prints about them. */
export const problemSnapshot = (of: ProblemSnapshot): string =>
  [
    `$ ${of.command}\n`,
    ...of.files.map(([name, text]) => title(name) + ended(text)),
    title("pretty") + ended(of.pretty),
    title("compact") + ended(of.compact),
    title("json") + ended(of.json),
    title(`exit code ${of.exitCode}`),
    title("fixed") + ended(of.fixed),
  ].join("");

/** The part of a snapshot that `nap` prints for people. */
export function prettyIn(snapshot: string): string {
  const start = snapshot.indexOf(title("pretty"));
  const end = snapshot.indexOf(title("compact"), start);
  if (start < 0 || end < 0) throw new Error("a snapshot of a problem has no section named pretty");
  return snapshot.slice(start + title("pretty").length, end);
}
