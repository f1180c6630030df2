// The words of a publisher, in a small part of Markdown → blocks and spans that hold no markup.

/** A piece of a line. */
export type NoteSpan =
  | { readonly kind: "text" | "strong" | "emphasis"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly address: string };

export type NoteBlock =
  | { readonly kind: "heading" | "paragraph"; readonly spans: readonly NoteSpan[] }
  | { readonly kind: "list"; readonly items: readonly (readonly NoteSpan[])[] };

/**
 * Headings (`#`), lists (`-`, `*`), `**strong**`, `*emphasis*` and `[text](https://…)`. All else is text: HTML is shown as it
 * is written, and so is a link that leads anywhere but to `http:`, `https:` or `mailto:`.
 */
export const parseNote = (text: string): NoteBlock[] =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .split(/\n[\t ]*\n/)
    .map((piece) => piece.split("\n").filter((line) => line.trim() !== ""))
    .flatMap(blocksOf);

/** What is being read. */
interface OpenBlock {
  readonly kind: "paragraph" | "list";
  readonly lines: string[];
}

function blocksOf(lines: readonly string[]): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let open = null as OpenBlock | null;
  const close = (): void => {
    if (open?.kind === "list") blocks.push({ kind: "list", items: open.lines.map(spansOf) });
    if (open?.kind === "paragraph") blocks.push({ kind: "paragraph", spans: spansOf(open.lines.join(" ")) });
    open = null;
  };
  for (const line of lines) {
    const heading = /^ {0,3}#{1,6} (.*)$/.exec(line)?.[1];
    const item = /^ {0,3}[-*] (.*)$/.exec(line)?.[1];
    if (heading !== undefined) {
      close();
      blocks.push({ kind: "heading", spans: spansOf(heading) });
      continue;
    }
    const kind: "list" | "paragraph" = item !== undefined ? "list" : (open?.kind ?? "paragraph");
    if (open?.kind !== kind) close();
    open ??= { kind, lines: [] };
    if (kind === "list" && item === undefined) open.lines.push(`${open.lines.pop() ?? ""} ${line.trim()}`);
    else open.lines.push(item ?? line.trim());
  }
  close();
  return blocks;
}

/** Each alternative ends at the first mark of its own kind, and spans no other: the time grows with the text alone. */
const marks = /\*\*([^*]{1,500})\*\*|\*([^*]{1,500})\*|\[([^[\]]{1,500})\]\(([^()\s]{1,2000})\)/g;

function spansOf(text: string): NoteSpan[] {
  const spans: NoteSpan[] = [];
  let end = 0;
  for (const found of text.matchAll(marks)) {
    const [whole, strong, emphasis, label, address] = found;
    const span = spanOf(strong, emphasis, label, address);
    if (span === null) continue;
    if (found.index > end) spans.push({ kind: "text", text: text.slice(end, found.index) });
    spans.push(span);
    end = found.index + whole.length;
  }
  if (end < text.length) spans.push({ kind: "text", text: text.slice(end) });
  return spans;
}

function spanOf(
  strong: string | undefined,
  emphasis: string | undefined,
  label: string | undefined,
  address: string | undefined,
): NoteSpan | null {
  if (strong !== undefined) return { kind: "strong", text: strong };
  if (emphasis !== undefined) return { kind: "emphasis", text: emphasis };
  if (label === undefined || address === undefined) return null;
  return /^(https?:\/\/|mailto:)/i.test(address) ? { kind: "link", text: label, address } : null;
}
