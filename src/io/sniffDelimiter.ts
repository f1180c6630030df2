// The first text of a table → the character that separates its cells.

const candidates = [",", ";", "\t"] as const;

/**
 * What a first line `sep=;` says, as Excel writes it; else the candidate that occurs most often outside quotes in the
 * first line that is not blank; a comma if none does.
 */
export function sniffDelimiter(text: string): string {
  const line = text.split(/\r\n|\n|\r/).find((candidate) => candidate.trim() !== "") ?? "";
  const said = candidates.find((delimiter) => saysDelimiter(line, delimiter));
  if (said !== undefined) return said;
  const bare = line.replace(/"[^"]*"/g, "");
  const counts = candidates.map((delimiter) => bare.split(delimiter).length - 1);
  return candidates[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** Whether a line does nothing but tell a spreadsheet the delimiter; no spreadsheet counts it as a row. */
export const saysDelimiter = (line: string, delimiter: string): boolean =>
  line
    .trimStart()
    .replace(/^"|"\s*$/g, "")
    .toLowerCase() === `sep=${delimiter}`;
