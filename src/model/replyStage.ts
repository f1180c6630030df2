// Which of the ratings, the replies and the decisions a figure is made of.

/** `first`: as rated; `reply`: as the bodies say, where they said; `final`: as decided, where it was decided. */
export const replyStages = ["first", "reply", "final"] as const;

/** One of `replyStages`. */
export type ReplyStage = (typeof replyStages)[number];
