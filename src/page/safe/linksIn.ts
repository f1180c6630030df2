// The text of a cell → pieces of text and the addresses in it that a browser may be led to.

export interface LinkPiece {
  readonly text: string;
  /** `null` for text; else the address, and the host that it leads to as it is looked up. */
  readonly link: { readonly address: string; readonly host: string } | null;
}

/** An address begins with its scheme; what ends a sentence behind it is not a part of it. */
const addresses = /https?:\/\/[^\s<>"'`{}|\\^]{1,2000}/gi;

export function linksIn(text: string): LinkPiece[] {
  const pieces: LinkPiece[] = [];
  let end = 0;
  for (const found of text.matchAll(addresses)) {
    const written = found[0].replace(/[.,;:!?)\]]{1,9}$/, "");
    const link = linkOf(written);
    if (link === null) continue;
    if (found.index > end) pieces.push({ text: text.slice(end, found.index), link: null });
    pieces.push({ text: written, link });
    end = found.index + written.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), link: null });
  return pieces;
}

/** Only `http:` and `https:`, and no name or password in front of the host: these make it look like another. */
function linkOf(written: string): LinkPiece["link"] {
  if (!URL.canParse(written)) return null;
  const { href, host, protocol, username, password } = new URL(written);
  if (!["http:", "https:"].includes(protocol) || username !== "" || password !== "") return null;
  return { address: href, host };
}
