// The English of NAP90x: what a repository says of its findings.
import type {
  BaselineFault,
  GateProblemParams,
  StaleReason,
  SuppressionFault,
} from "../../../../model/problems/gateProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { plural } from "../plural.ts";

const staleReasons: Readonly<Record<StaleReason, string>> = {
  gone: "the finding is gone",
  "other-value": "the same rule finds another value there now",
  suppressed: "the finding is suppressed",
};

function suppressionFault(p: SuppressionFault): string {
  switch (p.fault) {
    case "no-reason":
      return "the suppression gives no reason and has no effect";
    case "no-rule":
      return "the suppression names no rule and has no effect";
    case "unknown-rule":
      return `the suppression has no effect: there is no rule "${p.rule}"`;
    case "not-a-date":
      return `the suppression has no effect: its end "${p.written}" is not a date`;
  }
}

function baselineFault(p: BaselineFault): string {
  switch (p.fault) {
    case "unknown-code":
      return `there is no problem code "${p.written}"`;
    case "not-a-hash":
      return `"${p.written}" is not a hash of ${p.digits} hexadecimal digits`;
    case "not-a-count":
      return `"${p.written}" is not a number of copies`;
    case "written-twice":
      return `this finding is already in line ${p.first}`;
  }
}

export const gateProblems: ProblemWordings<GateProblemParams> = {
  NAP901: {
    message: (p) =>
      `the suppression of ${p.rules.join(", ")} has expired: it ended on ${p.until}, and today is ${p.today}`,
    help: () => "fix the findings, or give the suppression a new end and say why",
    why: "A suppression with an end is a promise to fix something until then.",
  },
  NAP902: {
    message: (p) => `nothing is suppressed here: no finding of ${p.rules.join(", ")} is covered`,
    help: () => "remove the suppression, or correct what it names",
    why: "A suppression that covers nothing would hide a later finding that nobody has judged.",
  },
  NAP903: {
    message: suppressionFault,
    help: () => "write # nap-ignore NAP203: the reason (until 2027-01-01); the end may be left out",
    why: "Whoever reads the file later has to know why a finding was accepted.",
  },
  NAP904: {
    message: (p) =>
      `the baseline has ${p.times} ${plural(p.times, { one: "entry", other: "entries" })} too many of ${p.rule} in ${p.of}${p.clause === undefined ? "" : `, clause ${p.clause}`}: ${staleReasons[p.why]}`,
    help: () => "run nap check --update-baseline",
    why: "An entry without a finding would hide the same mistake if somebody made it again.",
  },
  NAP905: {
    message: baselineFault,
    help: () => "run nap check --update-baseline, which writes the whole file",
    why: "A line that cannot be read protects nothing: the finding that it stood for is new again.",
  },
};
