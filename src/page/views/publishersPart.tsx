// A part that a reader's settings do not move → the same, which says so where there are any.
import type { ComponentChildren, VNode } from "preact";
import type { PageWords } from "./pageWords.ts";

interface PublishersPartProps {
  readonly hasSettings: boolean;
  readonly words: PageWords;
  readonly children: ComponentChildren;
}

export const PublishersPart = ({ hasSettings, words, children }: PublishersPartProps): VNode => (
  <div class="part">
    {hasSettings && <p class="publishers-part">{words.page.live.publishersPart}</p>}
    {children}
  </div>
);
