// The words of the publisher → paragraphs, lists and links.
import type { VNode } from "preact";
import type { NoteBlock, NoteSpan } from "../note/parseNote.ts";
import { linksIn } from "../safe/linksIn.ts";
import type { PageWords } from "./pageWords.ts";

interface NoteProps {
  readonly blocks: readonly NoteBlock[];
  readonly words: PageWords;
}

export function NoteView({ blocks, words }: NoteProps): VNode {
  return (
    <div class="note">
      {blocks.map((block) =>
        block.kind === "list" ? (
          <ul>
            {block.items.map((item) => (
              <li>{spans(item, words)}</li>
            ))}
          </ul>
        ) : block.kind === "heading" ? (
          <h3>{spans(block.spans, words)}</h3>
        ) : (
          <p>{spans(block.spans, words)}</p>
        ),
      )}
    </div>
  );
}

const spans = (list: readonly NoteSpan[], words: PageWords): (VNode | string)[] =>
  list.map((span) => {
    if (span.kind === "strong") return <strong>{span.text}</strong>;
    if (span.kind === "emphasis") return <em>{span.text}</em>;
    return span.kind === "link" ? linkTo(span, words) : span.text;
  });

function linkTo({ text, address }: NoteSpan & { readonly kind: "link" }, words: PageWords): VNode | string {
  const isMail = /^mailto:/i.test(address);
  const link = isMail ? { address, host: address.slice("mailto:".length) } : linksIn(address)[0]?.link;
  if (link === null || link === undefined) return `${text} (${address})`;
  return (
    <>
      <a href={link.address} rel="noopener noreferrer" referrerpolicy="no-referrer">
        {text}
      </a>
      <small> ({words.page.clause.leadsTo(link.host)})</small>
    </>
  );
}
