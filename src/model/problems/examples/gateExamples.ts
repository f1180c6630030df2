// What raises each problem of the group, and what does not.
import type { GateProblemParams } from "../gateProblems.ts";
import type { Example } from "../problemInfo.ts";

const known = (finding: string): string => `format: nap/baseline@1\nfindings:\n  - ${finding}`;

export const gateExamples: Readonly<Record<keyof GateProblemParams, Example>> = {
  NAP901: {
    in: "file",
    bad: "format: nap/workspace@1\nsuppress: [{rule: NAP208, reason: The plan is extended, until: 2020-12-31}]",
    good: "format: nap/workspace@1",
  },
  NAP902: {
    in: "file",
    bad: 'format: nap/workspace@1\nsuppress: [{rule: NAP208, clause: "1.1", reason: The plan is extended}]',
    good: "format: nap/workspace@1",
  },
  NAP903: {
    in: "file",
    bad: "format: nap/workspace@1\n# nap-ignore NAP339\nrules: {NAP208: info}",
    good: "format: nap/workspace@1\nrules: {NAP208: info}",
  },
  NAP904: {
    in: "file",
    bad: known('{code: NAP208, in: "plan:az-nap-2020-2022", clause: "1.1", value: "5d41402abc4b2a76"}'),
    good: "format: nap/baseline@1\nfindings: []",
  },
  NAP905: {
    in: "file",
    bad: known('{code: NAP999, in: "plan:az-nap-2020-2022", clause: "1.1", value: "5d41402abc4b2a76"}'),
    good: "format: nap/baseline@1\nfindings: []",
  },
};
