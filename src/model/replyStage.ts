// Which of the ratings, the replies and the decisions a figure is made of.

/** `first`: as rated; `reply`: as the bodies say, where they said; `final`: as decided, where it was decided. */
export type ReplyStage = "first" | "reply" | "final";

/** The stages, in the order of their days. @example replyStages.at(-1) // "final" */
export const replyStages: readonly ReplyStage[] = ["first", "reply", "final"];
