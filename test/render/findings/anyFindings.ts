// Texts that mean something to runners, XML, JSON, Markdown or URIs → findings made of them
import fc from "fast-check";
import type { Finding } from "../../../src/present/findings/findings.ts";

const hostile = [
  "\n::error::x",
  "\r\n::set-output name=a::b",
  "::stop-commands::t",
  "##[error]x",
  "##vso[task.complete]",
  "%0A::error::x",
  "%25",
  "100 %",
  "a,b=c:d",
  "]]>",
  "]]&gt;",
  "<![CDATA[x]]>",
  "</failure><x a='",
  '" onload="',
  "&amp;&lt;",
  "\u0000\u0008\u000b\u000c\u001f\u007f",
  "\u001b[31mred\u001b[0m",
  "\u009b2J",
  "\u2028\u2029\u0085",
  "\u202eabc\u2066",
  "\ud800",
  "\udfff",
  "\ufffe\uffff",
  "\ud83d\ude00",
  "[a](http://e.example)",
  "[1](1)",
  "{0} {1}",
  "\\",
  "@octocat #12",
  "| a |",
  "Əliyeva №7",
  "plain",
  " ",
];

export const anyText = fc.oneof(
  fc
    .array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 5 })
    .chain((parts) => fc.constantFrom("", " ", "\n").map((glue) => parts.join(glue))),
  fc.string({ unit: "binary", maxLength: 30 }),
);

const anyPath = anyText.map((text) => `data/x${text.replaceAll("/", "-")}`);

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom("NAP203", "NAP101", "min-score"),
    title: anyText,
    severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
    file: anyPath,
    place: fc.oneof(
      fc.record({
        line: fc.integer({ min: 1, max: 9 }),
        column: fc.integer({ min: 1, max: 9 }),
        inside: fc.constant(null),
      }),
      fc.record({
        line: fc.constant(null),
        column: fc.constant(null),
        inside: fc.record({ name: anyText, kind: fc.constantFrom("cell" as const, "value" as const) }),
      }),
    ),
    message: anyText.map((text) => (text === "" ? "nothing" : text)),
    help: anyText,
    fails: fc.boolean(),
    isUnusable: fc.boolean(),
    suppression: fc.option(
      fc.record({
        reason: anyText,
        until: fc.option(fc.constant("2027-01-01")),
        inFile: fc.boolean(),
      }),
      { freq: 4 },
    ),
    baseline: fc.constantFrom(null, "new" as const, "unchanged" as const),
  })
  .map(({ place, ...rest }) => ({
    ...rest,
    ...place,
    label: rest.severity,
    where: `${rest.file}:${place.line ?? place.inside?.name ?? ""}`,
    others: place.line === null ? [] : [{ line: place.line + 1, column: 1, inside: null }],
    fingerprint: "",
  }));

/** Each with a fingerprint of its own, as `findingsOf` gives them. */
export const anyFindings = fc
  .array(anyFinding, { maxLength: 8 })
  .map((list) => list.map((each, index): Finding => ({ ...each, fingerprint: `${each.rule}-${index}` })));

/** What no output may hold as it is: what steers terminals, and halves of characters. */
export const unwanted =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
