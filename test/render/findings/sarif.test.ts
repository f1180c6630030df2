// Findings → SARIF that its published schema accepts, within the limits of GitHub
import { Ajv } from "ajv";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Finding } from "../../../src/present/findings/findings.ts";
import { wholeText } from "../../../src/render/wholeText.ts";
import { renderSarif } from "../../../src/render/findings/sarif.ts";
import { projectRoot } from "../../architecture/projectRoot.ts";
import { options } from "../document.ts";
import { anyFindings, anyText, unwanted } from "./anyFindings.ts";
import { finding, findingsDocument } from "./findingsDocument.ts";

interface Sarif {
  readonly runs: readonly {
    readonly tool: { driver: { rules: { id: string; properties: { tags: string[] } }[] } };
    readonly results: readonly Result[];
    readonly invocations: readonly { toolExecutionNotifications?: { message: { text: string } }[] }[];
  }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { text: string };
  readonly locations: readonly {
    physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region?: object };
    logicalLocations?: object[];
  }[];
  readonly relatedLocations?: readonly object[];
  readonly partialFingerprints: object;
  readonly suppressions?: object[];
  readonly baselineState?: string;
}

const isUriReference = (text: string): boolean => /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[\dA-F]{2})*$/i.test(text);

/** The published schema is of draft 4, whose keywords it uses in a way that later drafts share, but for its id. */
const {
  id: _,
  $schema: __,
  ...schema
} = JSON.parse(readFileSync(join(projectRoot, "fixtures/schemas/sarif-2.1.0-rtm.5.json"), "utf8")) as Record<
  string,
  unknown
>;
const validate = new Ajv({
  strict: false,
  // A pattern of the schema has a bracket too many.
  unicodeRegExp: false,
  formats: { uri: /^[a-z][\w+.-]*:\S+$/i, "uri-reference": isUriReference, "date-time": true },
}).compile(schema);

function read(list: readonly Finding[], prefix = ""): { text: string; run: Sarif["runs"][number] } {
  const text = wholeText(renderSarif(findingsDocument(list), { ...options, prefix }));
  const log = JSON.parse(text) as Sarif;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error("no run");
  return { text, run };
}

const only = (list: readonly Finding[], prefix = ""): Result => {
  const [result] = read(list, prefix).run.results;
  if (result === undefined) throw new Error("no result");
  return result;
};

test("the schema refuses what is not SARIF", () => {
  expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  expect(validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "nap" } }, results: [{}] }] })).toBe(
    false,
  );
});

test("whatever the texts are, the schema accepts it, and nothing in it steers", () =>
  fc.assert(
    fc.property(anyFindings, anyText, (list, headline) => {
      const { text, run } = read(list);
      expect(text).not.toMatch(unwanted);
      expect(text).not.toMatch(/##\w*\[|\\ud[89a-f]/i);
      expect(run.results.map(({ ruleId }) => ruleId)).toEqual(list.map(({ rule }) => rule));
      for (const { ruleId, ruleIndex, message, locations } of run.results) {
        expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
        expect(message.text).not.toContain("](");
        // Read back, but for halves of characters, the path is the same.
        const { uri, uriBaseId } = locations[0]?.physicalLocation.artifactLocation ?? {};
        expect(list.map(({ file }) => file.replace(/\p{Cs}/gu, "\ufffd"))).toContain(
          decodeURIComponent(uri ?? ""),
        );
        expect(uriBaseId).toBe("%SRCROOT%");
      }
      const rendered = wholeText(renderSarif(findingsDocument(list, { headlines: [headline] }), options));
      expect(validate(JSON.parse(rendered))).toBe(true);
      expect(rendered).toBe(
        wholeText(renderSarif(findingsDocument(list, { headlines: [headline] }), options)),
      );
    }),
    { numRuns: 300 },
  ));

test("a result: rule, level, place and fingerprint", () => {
  const others = [{ line: 7, column: 1, inside: null }];
  expect(only([{ ...finding, severity: "info", others }])).toEqual({
    ruleId: "NAP203",
    ruleIndex: 0,
    level: "note",
    message: { text: 'unknown status "partialy"\nuse a level of the scale' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "ratings.csv", uriBaseId: "%SRCROOT%" },
          region: { startLine: 3, startColumn: 5 },
        },
      },
    ],
    relatedLocations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "ratings.csv", uriBaseId: "%SRCROOT%" },
          region: { startLine: 7, startColumn: 1 },
        },
      },
    ],
    partialFingerprints: { "nap/v1": "NAP203-1" },
  });
});

test("a cell of a workbook has no line: it is a logical location, and stands in front of the message", () => {
  const inside = { name: "Sheet!B7", kind: "cell" } as const;
  const result = only([{ ...finding, file: "m.xlsx", line: null, column: null, inside }]);
  expect(result.locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: "m.xlsx", uriBaseId: "%SRCROOT%" } },
      logicalLocations: [{ fullyQualifiedName: "Sheet!B7", kind: "cell" }],
    },
  ]);
  expect(result.message.text).toMatch(/^Sheet!B7: unknown status/);
});

test.each([
  ["hesabat #1/ə b.csv", "", "hesabat%20%231/%C9%99%20b.csv"],
  ["100%.csv", "data", "data/100%25.csv"],
  ["../plan.yaml", "data/own", "data/plan.yaml"],
  ["./a:b.csv", "", "a%3Ab.csv"],
])("%j in the folder %j of the repository is %s", (file, prefix, uri) => {
  const [location] = only([{ ...finding, file }], prefix).locations;
  expect(location?.physicalLocation.artifactLocation).toEqual({ uri, uriBaseId: "%SRCROOT%" });
});

test.each([
  ["../plan.yaml", "../plan.yaml"],
  ["/tmp/a b.csv", "file:///tmp/a%20b.csv"],
])("%j lies outside of the repository: %s, without a base", (file, uri) => {
  const [location] = only([{ ...finding, file }]).locations;
  expect(location?.physicalLocation.artifactLocation).toEqual({ uri });
});

test("what is accepted has its reason, and then the others say that they are not; known and new ones are told apart", () => {
  const suppression = { reason: "checked by hand", until: "2027-01-01", inFile: false };
  const { run } = read([
    { ...finding, suppression, baseline: "unchanged" },
    { ...finding, fingerprint: "2", baseline: "new" },
  ]);
  expect(run.results.map(({ suppressions, baselineState }) => [suppressions, baselineState])).toEqual([
    [
      [
        {
          kind: "external",
          status: "accepted",
          justification: "checked by hand",
          properties: { until: "2027-01-01" },
        },
      ],
      "unchanged",
    ],
    [[], "new"],
  ]);
  const inFile = only([{ ...finding, suppression: { ...suppression, inFile: true } }]).suppressions;
  expect(inFile).toMatchObject([{ kind: "inSource" }]);
  expect(only([finding])).not.toHaveProperty("suppressions");
  expect(only([finding])).not.toHaveProperty("baselineState");
});

test("within the limits of GitHub: 5,000 results, the first of the list, a hundred places; and what is cut is said", () => {
  const places = Array.from({ length: 300 }, (_place, at) => ({ line: at + 4, column: 1, inside: null }));
  const list = Array.from({ length: 5001 }, (_each, at): Finding => ({
    ...finding,
    ...(at === 5000 ? { rule: "NAP999" } : {}),
    fingerprint: String(at),
    others: at === 0 ? places : [],
  }));
  const { run } = read(list);
  expect(run.results.length).toBe(5000);
  expect(run.results.at(-1)?.partialFingerprints).toEqual({ "nap/v1": "4999" });
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(["NAP203"]);
  expect(run.tool.driver.rules[0]?.properties.tags.length).toBeLessThanOrEqual(10);
  expect(1 + (run.results[0]?.relatedLocations?.length ?? 0)).toBe(100);
  expect(run.invocations[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
    "Showing 5000 of 5001 findings, worst first.",
  ]);
  expect(read(list.slice(1)).run.invocations[0]).not.toHaveProperty("toolExecutionNotifications");
});
