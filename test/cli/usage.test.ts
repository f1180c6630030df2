// Calls that cannot be meant → a sentence, the way to help, and exit code 2, in the language of the call
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";

const example = join(projectRoot, "data/examples/two-assessors");

const wrong: readonly (readonly [argv: readonly string[], said: string])[] = [
  [["scor"], 'unknown command "scor"; did you mean "score"?'],
  [["help", "scor"], 'did you mean "score"?'],
  [["score", "--formt", "csv"], 'unknown option "--formt"; did you mean "--format"?'],
  [["--verison"], 'did you mean "--version"?'],
  [["score", "--format", "jsn"], 'did you mean "json"?'],
  [["score", "--format", "json="], "does not name a file"],
  [["score", "--format", "json", "--format", "csv"], "only one format can go to standard output"],
  [["score", "--format", "json=a", "--format", "csv=a"], "two formats would be written to a"],
  [["score", "--format", "json", "--format", "csv=a.csv", "-o", "b"], "-o names the file of a single format"],
  [["score", "--lang", "fr"], '--lang takes en, az, ru, not "fr"'],
  [["score", "--lang", "fr", "--help"], '--lang takes en, az, ru, not "fr"'],
  [["score", "--lang", "aze"], 'did you mean "az"?'],
  [["score", "--color", "yes"], "--color takes auto, always, never"],
  [["score", "--fail-on", "warn"], "--fail-on takes"],
  [["check", "--fail-on", "eror"], 'did you mean "error"?'],
  [["check", "--level", "infos"], 'did you mean "info"?'],
  [["check", "--max-problems", "many"], '--max-problems takes a whole number, not "many"'],
  [["score", "--by"], "--by needs a value"],
  [["score", "-o"], "--output needs a value"],
  [["score", "-o", ""], "--output needs a value"],
  [["schema", "--write", ""], "--write needs a value"],
  [["score", "--by", "bodi"], 'did you mean "body"?'],
  [["score", "--sort", "percnt"], 'did you mean "percent"?'],
  [["score", "--sort", "lost:dsc"], '--sort lost takes :asc, :desc, not ":dsc"'],
  [["score", "--sort", "lost", "--by", "band"], "--sort cannot be used with --by band"],
  [["score", "--sort", "lost", "--by", "body"], "--by body cannot be sorted by lost"],
  [["score", "--bom"], "--bom affects only csv"],
  [["score", "--bom", "--decimal", ","], "--decimal and --bom affect only csv"],
  [["score", "--format", "csv", "--delimiter", "::"], '--delimiter takes ",", ";", "|", tab'],
  [["score", "--format", "csv", "--delimiter", "constructor"], '--delimiter takes ",", ";", "|", tab'],
  [["score", "--format", "csv", "--decimal", ";"], '--decimal takes ".", ","'],
  [["score", "--format", "csv", "--decimal", ",", "--delimiter", ","], "cannot both be a comma"],
  [["score", "--max-size", "big"], "--max-size takes a number of megabytes"],
  [["score", "--as-of", "soon"], "--as-of takes a day, month, quarter or year"],
  [["score", "--min-score", "101"], "--min-score takes a percent from 0 to 100"],
  [["score", "--min-score", "clause:x=3"], "write overall=3, direction:ID=3 or body:ID=3"],
  [["score", "--min-score", "body:x=3"], 'there is no body "x"'],
  [["score", "--min-score", "direction:99=3"], 'does not have a direction "99"'],
  [["score", "--only", "body:mjo"], 'there is no body "mjo"'],
  [["score", "--only", "constructor"], 'nothing here is called "constructor"'],
  [["schema", "plan", "scale"], "nap schema takes at most 1 name; 2 were given"],
  [["schema", "pln"], 'did you mean "plan"?'],
  [["schema", "constructor"], "nap schema takes plan,"],
  [
    ["audit", "--figure", "72.22", "--scale", "thre-step"],
    '--scale takes a scale or its levels in percent, as in 0,50,100, not "thre-step"; did you mean "three-step"?',
  ],
  [
    ["audit", "--figure", "72.22", "--scale", "0,x"],
    '--scale takes a scale or its levels in percent, as in 0,50,100, not "0,x". Scales: binary',
  ],
  [["audit", "--parts", "1,2", "--total", "x"], '--total takes a number of 0 or more, not "x"'],
  [["audit", "--parts", "1,x"], '--parts takes numbers of 0 or more, separated by commas, not "x"'],
  [
    ["audit", "--figure", "72.22", "--count", "x"],
    '--count takes BAND=NUMBER, as in full=10, not "x". Bands: full, at-least-half, under-half',
  ],
  [
    ["audit", "--figure", "72.22", "--count", "ful=3"],
    '--count takes full, at-least-half, under-half, not "ful"; did you mean "full"?',
  ],
  [
    ["audit", "--figure", "72.22", "--count", "full="],
    '--count full= takes a whole number from 0 to 10000, not ""',
  ],
  [["methods", "halvs"], 'did you mean "halves"?'],
  [["methods", "halves", "binary"], "shows one method in full, not 2"],
  [["explain", "NAP2O3"], 'did you mean "NAP203"?'],
  [["explain", "constructor"], 'nothing here is called "constructor"'],
  [["compare", "alternative"], "nothing to compare alternative with"],
  [["compare", "alternativ", "self-report"], 'did you mean "alternative"?'],
  [
    ["compare", "--method", "halves", "--method", "binary", "--method", "percent"],
    "--method is given 3 times for 2 assessments",
  ],
  [["compare", "--max-gap", "-1"], "--max-gap takes a number of points"],
  [["compare", "--min-agreement", "2"], "--min-agreement takes a coefficient up to 1"],
  [["compare", "--seed", "x"], "--seed takes a whole number, not"],
  [["compare", "--resamples", "100"], "--resamples takes a whole number from 2000 to 999999"],
  [["audit", "--figure", "86", "--parts", "1,2"], "two questions"],
  [["audit", "--clauses", "3"], "--clauses: add --figure"],
  [["audit", "--total", "3"], "--total: add --parts"],
  [["audit", "--figure", "86", "plan.yaml"], "--figure is about numbers alone; leave out plan.yaml"],
  [["audit", "--parts", "1,2", "--scale", "thirds"], "parts do not have a scale; leave it out"],
  [["audit", "--figure", "86", "--against", "3:4"], "--against needs --clauses"],
  [["audit", "--figure", "86", "--clauses", "3", "--against", "3"], "--against takes FIGURE:CLAUSES"],
  [["audit", "--figure", "860"], "--figure takes a percent as printed"],
  [["audit", "--figure", "86", "--scale", "quartes"], 'did you mean "quarters"?'],
  [["audit", "--figure", "86", "--rounding", "half-upp"], 'did you mean "half-up"?'],
  [
    ["audit", "--figure", "86", "--count", "ful=3"],
    '--count takes full, at-least-half, under-half, not "ful"',
  ],
  [["audit", "--figure", "86", "--full", "3", "--count", "full=3"], "band full are counted twice"],
  [["audit", "--figure", "86", "--clauses", "3", "--full", "4"], "more than the 3 of --clauses"],
  [["audit", "--figure", "86", "--full", "400"], "more than the 100 that are tried without --clauses"],
  [["audit", "--figure", "86", "--clauses", "0"], "--clauses takes a whole number from 1 to 10000"],
  [["audit", "--figure", "86", "--clauses", "3", "--direction-sizes", "1,1"], "add up to 2"],
  [["audit", "--parts", "a"], "--parts takes numbers of 0 or more"],
  [["audit", "--parts", "1,2", "--percents", "1"], "--percents lists 1 number, --parts 2"],
];

describe("a call that cannot be meant", () => {
  test.each(wrong)("nap %j", async (argv, said) => {
    const { stdout, stderr, exitCode } = await runCli(argv, { cwd: example });
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toContain(said);
    expect(stderr).toMatch(/^nap: [^\n]+\nnap (\w+ )?--help shows how to use it\n$/);
  });

  test.each(wrong.filter(([argv]) => !argv.includes("--lang")))(
    "in other languages: nap %j",
    async (argv) => {
      const [english, ...others] = await Promise.all(
        ["en", "az", "ru"].map((language) =>
          runCli(argv, { cwd: example, variables: { NAP_LANG: language } }),
        ),
      );
      for (const { stdout, stderr, exitCode } of others) {
        expect([stdout, exitCode]).toEqual(["", 2]);
        expect(stderr).toMatch(/^nap: [^\n]+\n[^\n]*nap (\w+ )?--help[^\n]*\n$/);
        expect(stderr.split("\n")[0]).not.toBe(english?.stderr.split("\n")[0]);
        expect(stderr).not.toMatch(/did you mean|(?<![\p{L}-])(takes|not|is|of|and)(?![\p{L}-])/u);
      }
      expect(others[1]?.stderr).toMatch(/[а-я]{3}/);
    },
  );
});

test("a file that is not there", async () => {
  const { stdout, stderr, exitCode } = await runCli(["score", "nowhere.yaml"], { cwd: example });
  expect([stdout, exitCode]).toEqual(["", 2]);
  expect(stderr).toContain("nowhere.yaml");
});

test("a bug is reported in the language of the call", async () => {
  const { stderr, exitCode } = await runCli(["score"], {
    cwd: "/",
    variables: { NAP_LANG: "ru" },
    columns: 80,
    bundled: {
      index: () => Promise.reject(new Error("boom")),
      workspace: () => Promise.reject(new Error("boom")),
    },
  });
  expect([stderr, exitCode]).toEqual([
    "nap: это ошибка в самой программе nap: boom\nПожалуйста, сообщите о ней и приложите команду и файлы, которые к ней привели.\n",
    3,
  ]);
});
