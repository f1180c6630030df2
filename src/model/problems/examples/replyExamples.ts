// What raises each problem of the group, and what does not.
import type { Example } from "../problemInfo.ts";
import type { ReplyProblemParams } from "../replyProblems.ts";

export const replyExamples: Readonly<Record<keyof ReplyProblemParams, Example>> = {
  NAP251: {
    in: "assessment",
    bad: 'replies: [{clause: "1.1", answer: obect}]',
    good: 'replies: [{clause: "1.1", answer: object}]',
  },
  NAP252: {
    in: "assessment",
    bad: 'replies: [{clause: "1.1", status: partial}]',
    good: 'replies: [{clause: "1.1", answer: object, status: partial}]',
  },
  NAP253: {
    in: "assessment",
    bad: 'replies: [{clause: "1.1", answer: agree}, {clause: "1.1", answer: object}]',
    good: 'replies: [{clause: "1.1", answer: agree}, {clause: "1.2", answer: object}]',
  },
  NAP254: {
    in: "assessment",
    bad: 'replies: [{clause: "1.2", activity: a, answer: object, status: full}]',
    good: 'replies: [{clause: "1.2", answer: object, status: full}]',
  },
  NAP255: {
    in: "assessment",
    bad: 'replies: [{clause: "1.1", answer: agree, status: partial}]',
    good: 'replies: [{clause: "1.1", answer: partly, status: partial}]',
  },
  NAP256: {
    in: "assessment",
    bad: 'replies: [{clause: "1.1", answer: object, final-status: partial}]',
    good: 'replies: [{clause: "1.1", answer: object, final-status: partial, final-note: order 14 covers two of four}]',
  },
  NAP257: {
    in: "assessment",
    bad: `replies:
  - {clause: "1.1", body: pgo, answer: object, final-status: partial, final-note: order 14}
  - {clause: "1.1", body: moj, answer: agree, final-status: full, final-note: order 14}`,
    good: `replies:
  - {clause: "1.1", body: pgo, answer: object, final-status: partial, final-note: order 14}
  - {clause: "1.1", body: moj, answer: agree}`,
  },
  NAP258: {
    in: "assessment",
    bad: 'reply: {sent: 2021-03-01}\nreplies: [{clause: "1.1", answer: agree, received: 2021-02-10}]',
    good: 'reply: {sent: 2021-03-01}\nreplies: [{clause: "1.1", answer: agree, received: 2021-03-10}]',
  },
  NAP259: {
    in: "assessment",
    bad: 'replies: [{clause: "1.1", answer: agree}]',
    good: 'round: m06\nreplies: [{clause: "1.1", answer: agree}]',
  },
};
