// The replies to the ratings of a clause → the rating, the reply and the decision side by side, each with the same room.
import type { VNode } from "preact";
import type { ReportReply } from "../data/reportData.ts";
import { LinkedText } from "./linkedText.tsx";
import type { PageWords } from "./pageWords.ts";

interface RepliesProps {
  readonly title: string;
  readonly replies: readonly ReportReply[];
  readonly words: PageWords;
}

export function Replies({ title, replies, words }: RepliesProps): VNode {
  return (
    <>
      <h4>{title}</h4>
      {replies.map(({ about, titles, voices }) => (
        <div class="scrolls">
          <table class="replies">
            <caption>{about}</caption>
            <thead>
              <tr>
                {voices.map(([voice = ""]) => (
                  <th scope="col">{voice}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {titles.map((name, at) => (
                <tr>
                  {voices.map((texts) => (
                    <td>
                      <span class="quiet">{name}:</span>{" "}
                      <LinkedText text={texts[at + 1] || "–"} words={words} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}
