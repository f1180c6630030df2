// The replies to the ratings of a clause → the rating, the reply and the decision side by side, each with the same room.
import type { VNode } from "preact";
import type { ReplyVoice, ReportReplies, ReportReply } from "../data/reportData.ts";
import { LinkedText } from "./linkedText.tsx";
import type { PageWords } from "./pageWords.ts";

interface RepliesProps {
  readonly titles: ReportReplies["titles"];
  readonly replies: readonly ReportReply[];
  readonly words: PageWords;
}

export const Replies = ({ titles, replies, words }: RepliesProps): VNode => (
  <>
    <h4>{titles.whole}</h4>
    {replies.map(({ about, voices }) => (
      <>
        {about !== "" && <p class="quiet">{about}</p>}
        <div class="replies">
          {voices.map((voice) => (
            <Voice voice={voice} titles={titles} words={words} />
          ))}
        </div>
      </>
    ))}
  </>
);

interface VoiceProps extends Pick<RepliesProps, "titles" | "words"> {
  readonly voice: ReplyVoice;
}

const Voice = ({ voice, titles, words }: VoiceProps): VNode => {
  const { who, rating, evidence, text, language, remark } = voice;
  const said = (title: string, own: string): VNode | false =>
    own !== "" && (
      <div>
        <dt>{title}</dt>
        <dd lang={language ?? undefined}>
          <LinkedText text={own} words={words} />
        </dd>
      </div>
    );
  return (
    <div class="voice">
      <h5>{who}</h5>
      <dl>
        <div>
          <dt>{titles.rating}</dt>
          <dd>{rating}</dd>
        </div>
        {said(titles.evidence, evidence)}
        {said(titles.text, text)}
      </dl>
      {remark !== "" && <p class="quiet">{remark}</p>}
    </div>
  );
};
