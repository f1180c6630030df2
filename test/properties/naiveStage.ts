// Rows, replies and a stage as written → the rows of that stage, found once more by other code from docs/scoring.md.
import type { Row } from "../score/given.ts";

/** A row of a table of replies, by its columns. */
export interface PlainReply {
  readonly clause: string;
  readonly activity?: string;
  readonly body?: string;
  readonly answer?: string;
  readonly status?: string;
  readonly evidence?: string;
  readonly "final-status"?: string;
}

const of = (item: { readonly activity?: string; readonly body?: string }): readonly [string, string] => [
  item.activity ?? "",
  item.body ?? "",
];

/** Which rating a reply is to: the body of it, or "nowhere". */
function target(reply: PlainReply, rows: readonly Row[], replies: readonly PlainReply[]): string | "nowhere" {
  const [activity, body] = of(reply);
  const rated = rows.filter(({ clause }) => clause === reply.clause);
  const like: readonly { activity?: string; body?: string }[] =
    rated.length > 0 ? rated : replies.filter(({ clause }) => clause === reply.clause);
  const parts = like.some((item) => of(item)[0] !== "");
  const whole = rated.length > 0 ? rated.some((item) => of(item)[0] === "") : !parts;
  if (activity === "" ? !whole : !parts) return "nowhere";
  const beside = rated.filter((item) => of(item)[0] === activity);
  if (beside.some((item) => of(item)[1] === body)) return body;
  if (beside.some((item) => of(item)[1] === "")) return "";
  // Of a part that nobody rated, the replies to it say whether bodies are named.
  const named = replies.some(
    (item) => item.clause === reply.clause && of(item)[0] === activity && of(item)[1] !== "",
  );
  return body === "" && (beside.length > 0 || named) ? "nowhere" : body;
}

export function naiveStage(
  rows: readonly Row[],
  replies: readonly PlainReply[],
  stage: "first" | "reply" | "final",
): readonly Row[] {
  if (stage === "first") return rows;
  let now: readonly Row[] = rows;
  const done = new Set<string>();
  for (const reply of replies) {
    const body = target(reply, rows, replies);
    const key = JSON.stringify([reply.clause, reply.activity ?? "", body]);
    if (body === "nowhere" || done.has(key)) continue;
    done.add(key);
    const together = replies.filter(
      (other) =>
        other.clause === reply.clause &&
        of(other)[0] === of(reply)[0] &&
        target(other, rows, replies) === body,
    );
    const isOne = (row: Row): boolean =>
      row.clause === reply.clause && of(row)[0] === of(reply)[0] && of(row)[1] === body;
    const own = rows.filter(isOne);
    const said =
      stage === "reply"
        ? together.map((other) => (other.answer === "agree" ? undefined : other.status))
        : together.flatMap((other) => other["final-status"] ?? []);
    const [first] = said;
    if (first === undefined || said.some((status) => status !== first)) continue;
    const counted = stage === "reply" ? together : together.filter((other) => other["final-status"]);
    const proof = [
      ...counted.map(({ evidence }) => evidence ?? ""),
      ...(stage === "final" ? own.map(({ evidence }) => evidence ?? "") : []),
    ].find((text) => text !== "");
    const row: Row = {
      clause: reply.clause,
      activity: of(reply)[0],
      body,
      status: first,
      ...(proof === undefined ? {} : { evidence: proof }),
    };
    now = [...now.filter((other) => !isOne(other)), row];
  }
  return now;
}
