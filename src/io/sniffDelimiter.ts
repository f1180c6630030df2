// The first text of a table → the character that separates its cells.

const candidates = [",", ";", "\t"] as const;

/** The candidate that occurs most often outside quotes in the first line that is not blank; a comma if none does. */
export function sniffDelimiter(text: string): string {
  const line = text.split(/\r\n|\n|\r/).find((candidate) => candidate.trim() !== "") ?? "";
  const bare = line.replace(/"[^"]*"/g, "");
  const counts = candidates.map((delimiter) => bare.split(delimiter).length - 1);
  return candidates[counts.indexOf(Math.max(...counts))] ?? ",";
}
