// The data of a page, written and read back → the same scores, and a text that no element can be ended by
import { inflateRawSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { scoreAssessment, type Score } from "../../src/core.ts";
import { decodeData } from "../../src/page/data/decodeData.ts";
import { encodeData } from "../../src/page/data/encodeData.ts";
import { packedElement } from "../../src/page/html/packedElement.ts";
import type { ReportData } from "../../src/page/data/reportData.ts";
import { scoreFrom } from "../../src/page/data/scoreFrom.ts";
import { noSettings } from "../../src/page/settings/settings.ts";
import { runCli } from "../cli/runCli.ts";

let json = "";
let data: ReportData;

beforeAll(async () => {
  const { stdout } = await runCli(["report"], { cwd: "/" });
  [json = ""] = unpacked(stdout);
  data = decodeData(json);
});

/** The data, and the scripts of words. */
function unpacked(html: string): string[] {
  const [, packed = ""] = /<script type="text\/plain" id="data">([\w+/]+=*)<\/script>/.exec(html) ?? [];
  return JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString("utf8")) as string[];
}

const figures = ({ overall, directions, bodies, clauses, outcomes }: Score) => ({
  overall,
  outcomes,
  directions: directions.map(({ figure }) => figure),
  bodies: bodies.map(({ figure }) => figure),
  clauses: clauses.map(({ figure, points, lost, share }) => ({ figure, points, lost, share })),
});

test("what is read back is written again as it was", () => {
  expect(json.length).toBeGreaterThan(10_000);
  expect(encodeData(data)).toBe(json);
});

test("the scores of the page are those of the command line", async () => {
  const { stdout } = await runCli(["score", "--format", "json"], { cwd: "/" });
  const { scores } = JSON.parse(stdout) as {
    scores: { assessment: { id: string }; clauses: { id: string; exact: string | null }[] }[];
  };
  for (const own of data.assessments) {
    const { score } = scoreFrom(data, own, noSettings);
    const printed = scores.find(({ assessment }) => assessment.id === own.assessment.id);
    expect(score.clauses.map(({ clause }) => clause.id)).toEqual(printed?.clauses.map(({ id }) => id));
    const again = scoreAssessment({ ...score, asOf: own.asOf }).score;
    expect(figures(score)).toEqual(figures(again));
  }
});

test("rows keep their texts, places and doubts", () => {
  const [own] = data.assessments;
  const ratings = own?.assessment.ratings;
  expect(ratings?.rows).toBe(74);
  expect([ratings?.evidence(0), ratings?.place(0, "clause").line]).toEqual(["letter-2021, Annex 1, 1.1", 2]);
  expect(own?.doubts.size).toBe(49);
});

test("a text of the data cannot end its element, nor hide in it", () => {
  const hostile = { ...data, tool: "</script><!--\u2028\u202e\ud800" };
  const element = packedElement(JSON.stringify([encodeData(hostile)]));
  expect(element).toMatch(/^<script[\w =/"]*>[\w+/]+=*<\/script>$/);
  expect(decodeData(unpacked(element)[0] ?? "").tool).toBe(hostile.tool);
});
