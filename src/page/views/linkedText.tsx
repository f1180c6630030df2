// The text of a cell → the same, with the addresses in it as links that say where they lead.
import type { VNode } from "preact";
import { linksIn } from "../safe/linksIn.ts";
import type { PageWords } from "./pageWords.ts";

export function LinkedText({ text, words }: { readonly text: string; readonly words: PageWords }): VNode {
  return (
    <>
      {linksIn(text).map((piece) =>
        piece.link === null ? (
          piece.text
        ) : (
          <>
            <a href={piece.link.address} rel="noopener noreferrer" referrerpolicy="no-referrer">
              {piece.text}
            </a>
            <small> ({words.page.clause.leadsTo(piece.link.host)})</small>
          </>
        ),
      )}
    </>
  );
}
