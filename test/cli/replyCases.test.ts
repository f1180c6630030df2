// Replies as people send them → the figure at each stage, worked out by hand, and what is said of them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const plan = `format: nap/plan@1
id: p
period: {start: 2020, end: 2021}
bodies: [{id: moj, name: Justice}, {id: fin, name: Finance}, {id: dig, name: Digital}]
directions:
  - id: "1"
    clauses:
      - {id: "1.1", bodies: [moj]}
      - {id: "1.2", bodies: [moj, fin]}
      - {id: "1.3", bodies: [fin], activities: [{id: a, title: A}, {id: b, title: B}]}
`;
const strict = `format: nap/method@1
id: strict
extends: halves
within: {raters: RULE}
treat: {no-evidence: NOEVIDENCE}
`;
const assessment = `format: nap/assessment@1
id: own
plan: plan.yaml
scale: three-step
method: METHOD
scope: rated
as-of: 2021-12-31
ratings: ratings.csv
replies: replies.csv
reply: LETTER
`;

interface Case {
  readonly ratings: string;
  readonly replies: string;
  readonly stages: readonly (string | null)[];
  readonly codes?: readonly string[];
  readonly letter?: string;
  readonly raters?: string;
  readonly evidence?: string;
  readonly flags?: readonly string[];
}

const columns =
  "clause,activity,body,answer,status,percent,evidence,comment,received,final-status,final-percent,final-note,decided-by";

const cases: Readonly<Record<string, Case>> = {
  "a late reply is used as any other": {
    ratings: "1.1,,moj,,partial,,",
    replies: "1.1,,moj,object,full,,,,2022-03-01,,,,",
    stages: ["50.00", "100.00", "50.00"],
  },
  "without a deadline": {
    ratings: "1.1,,moj,,partial,,",
    replies: "1.1,,moj,object,full,,,,2022-03-01,,,,",
    letter: "{sent: 2022-01-10}",
    stages: ["50.00", "100.00", "50.00"],
  },
  "a clause that the plan does not have": {
    ratings: "1.1,,moj,,partial,,",
    replies: "9.9,,moj,object,full,,,,,,,,",
    stages: [null, null, null],
    codes: ["NAP302"],
  },
  "a body that is not responsible": {
    ratings: "1.1,,moj,,partial,,",
    replies: "1.1,,dig,object,full,,,,,,,,",
    stages: ["50.00", "75.00", "50.00"],
    codes: ["NAP254", "NAP312"],
  },
  "a decision without who decided": {
    ratings: "1.1,,moj,,partial,,",
    replies: "1.1,,moj,object,full,,,,,none,,it fell,",
    stages: ["50.00", "100.00", "0.00"],
  },
  "a decision without an answer": {
    ratings: "1.1,,moj,,partial,,",
    replies: "1.1,,moj,,,,,,,none,,it fell,A",
    stages: ["50.00", "50.00", "0.00"],
  },
  "the majority of raters gives way to a reply": {
    ratings: "1.1,,moj,A,none,,\n1.1,,moj,B,none,,\n1.1,,moj,C,full,,",
    replies: "1.1,,moj,object,partial,,,,,,,,",
    raters: "{rule: majority, share: 1/2}",
    stages: ["0.00", "50.00", "0.00"],
  },
  "the median of raters gives way to a decision": {
    ratings: "1.1,,moj,A,none,,\n1.1,,moj,B,partial,,\n1.1,,moj,C,full,,",
    replies: "1.1,,moj,object,full,,,,,full,,seen,A",
    raters: "median",
    stages: ["50.00", "100.00", "100.00"],
  },
  "a reply to an activity of a clause rated as a whole": {
    ratings: "1.3,,fin,,partial,,",
    replies: "1.3,a,fin,object,full,,,,,full,,seen,A",
    stages: ["50.00", "50.00", "50.00"],
    codes: ["NAP254"],
  },
  "two bodies say other things of one row": {
    ratings: "1.2,,,,partial,,",
    replies: "1.2,,moj,object,full,,,,,,,,\n1.2,,fin,object,none,,,,,,,,",
    stages: ["50.00", "50.00", "50.00"],
  },
  "two bodies say the same of one row": {
    ratings: "1.2,,,,partial,,",
    replies: "1.2,,moj,object,full,,,,,,,,\n1.2,,fin,partly,Full,,,,,,,,",
    stages: ["50.00", "100.00", "50.00"],
  },
  "words in Azerbaijani and Russian": {
    ratings: "1.1,,moj,,partial,,\n1.2,,fin,,none,,",
    replies:
      "1.1,,Justice,ETİRAZ EDİRİK,Tam icra olunub,,,,,,,,\n1.2,,fin,Не согласны,частично выполнено,,,,,,,,",
    stages: ["25.00", "75.00", "25.00"],
  },
  "a body says that its clause is not applicable": {
    ratings: "1.1,,moj,,none,,\n1.2,,moj,,full,,",
    replies: "1.1,,moj,object,not applicable,,,the law was repealed,,,,,",
    stages: ["50.00", "100.00", "50.00"],
  },
  "a decision that a clause is not due, with a reason": {
    ratings: "1.1,,moj,,none,,\n1.2,,moj,,full,,",
    replies: "1.1,,moj,object,full,,,,,not due,,the law moved the day,A",
    stages: ["50.00", "100.00", "100.00"],
  },
  "a percent beside its word": {
    ratings: "1.1,,moj,,partial,,",
    replies: "1.1,,moj,object,partial,60,,,,,,,",
    stages: ["50.00", "60.00", "50.00"],
  },
  "two replies to one thing": {
    ratings: "1.1,,moj,,partial,,",
    replies: "1.1,,moj,object,full,,,,,,,,\n1.1,,moj,agree,,,,,,,,,",
    stages: [null, null, null],
    codes: ["NAP253"],
  },
  "a reply with evidence to a rating without, where only what has evidence counts": {
    ratings: "1.1,,moj,,full,,\n1.2,,moj,,full,order 1,",
    replies: "1.1,,moj,agree,,,decree 5,,,,,,\n1.2,,moj,object,partial,,,,,full,,seen,A",
    evidence: "zero",
    stages: ["50.00", "0.00", "50.00"],
    codes: ["NAP405"],
  },
  "a header alone": {
    ratings: "1.1,,moj,,partial,,",
    replies: "",
    stages: ["50.00", "50.00", "50.00"],
  },
  "a bad row that is left out": {
    ratings: "1.1,,moj,,partial,,\n1.2,,moj,,none,,",
    replies: "1.1,,moj,obect,full,,,,,,,,\n1.2,,moj,object,full,,,,,,,,",
    flags: ["--skip-bad-rows"],
    stages: ["25.00", "75.00", "25.00"],
    codes: ["NAP251"],
  },
};

test.each(Object.entries(cases))("%s", (_, own) =>
  inTemporaryFolder(async (cwd) => {
    const {
      raters = "mean",
      evidence = "as-rated",
      letter = "{sent: 2022-01-10, deadline: 2022-02-10}",
    } = own;
    const files = {
      "plan.yaml": plan,
      "strict.yaml": strict.replace("RULE", raters).replace("NOEVIDENCE", evidence),
      "assessment.yaml": assessment.replace("METHOD", "strict.yaml").replace("LETTER", letter),
      "ratings.csv": `clause,activity,body,rater,status,evidence,note\n${own.ratings}\n`,
      "replies.csv": `${columns}\n${own.replies}\n`,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    const found = [];
    for (const stage of ["first", "reply", "final"]) {
      const call = ["score", ".", "--stage", stage, "--format", "json", ...(own.flags ?? [])];
      const { stdout, stderr } = await runCli(call, { cwd });
      expect(stdout, stderr).not.toBe("");
      const { scores, problems } = JSON.parse(stdout) as {
        scores: { overall: { percent: string | null } }[];
        problems: { code: string }[];
      };
      found.push([scores[0]?.overall.percent, ...new Set(problems.map(({ code }) => code))].join(" "));
    }
    expect(found).toEqual(own.stages.map((percent) => [percent, ...(own.codes ?? [])].join(" ")));
  }),
);
