// Findings and gates → XML that the schema of JUnit's reports accepts, whose counts and failures are those of the run
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { wholeText } from "../../../src/render/wholeText.ts";
import { readXml } from "../../../src/io/workbook/readXml.ts";
import type { Finding, Findings } from "../../../src/present/findings/findings.ts";
import { renderJunit } from "../../../src/render/findings/junit.ts";
import { projectRoot } from "../../architecture/projectRoot.ts";
import { options } from "../document.ts";
import { anyFindings, anyText, unwanted } from "./anyFindings.ts";
import { finding, findingsDocument } from "./findingsDocument.ts";

const schema = readFileSync(join(projectRoot, "fixtures/schemas/jenkins-junit.xsd"), "utf8");

/** A file that is validated alone costs a start of the validator: many go at once. */
async function faultsOf(texts: readonly string[]): Promise<readonly string[]> {
  const xml = texts.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

const attributeNames = ["name", "classname", "tests", "failures", "errors", "skipped", "type", "message"];

async function read(text: string): Promise<Element[]> {
  const elements: Element[] = [];
  const open: Element[] = [];
  async function* pieces(): AsyncGenerator<Buffer> {
    yield Buffer.from(text);
  }
  const reading = readXml(pieces(), {
    open(name, attribute) {
      const pairs = attributeNames.flatMap((key) => {
        const value = attribute(key);
        return value === undefined ? [] : [[key, value]];
      });
      const element = { name, attributes: Object.fromEntries(pairs) as Record<string, string>, text: "" };
      elements.push(element);
      open.push(element);
    },
    text(value) {
      const last = open.at(-1);
      if (last !== undefined) last.text += value;
    },
    close: () => void open.pop(),
  });
  while (!(await reading.next()).done);
  return elements;
}

const render = (list: readonly Finding[], rest: Partial<Findings> = {}): string =>
  wholeText(renderJunit(findingsDocument(list, rest), options));
const named = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => element.name === name);

test("the schema refuses what is not JUnit", async () => {
  expect(await faultsOf(["<testsuites><testsuite/></testsuites>"])).not.toEqual([]);
  expect(await faultsOf(["<testsuites>"])).not.toEqual([]);
});

test("whatever the texts are, the schema accepts it, its counts are right, and what fails is what fails the run", async () => {
  const texts: string[] = [];
  await fc.assert(
    fc.asyncProperty(
      anyFindings,
      fc.array(fc.tuple(anyText, fc.constantFrom(true, false, null)), { maxLength: 3 }),
      async (list, held) => {
        const gates = held.map(([message, met]) => ({
          kind: "max-gap",
          name: message,
          met,
          message,
          file: "a",
        }));
        const text = render(list, { gates });
        texts.push(text);
        expect(text).not.toMatch(unwanted);
        expect(text).not.toMatch(/##\w*\[|\]\]>/);
        const elements = await read(text);
        const cases = named(elements, "testcase");
        const suites = named(elements, "testsuite");
        const files = new Set(["ratings.csv", ...list.map(({ file }) => file)]);
        expect(suites.length).toBe(files.size + (gates.length === 0 ? 0 : 1));
        expect(cases.length).toBe(list.length + gates.length + 1);
        const sum = (key: string): number =>
          suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
        expect([sum("tests"), sum("failures"), sum("errors"), sum("skipped")]).toEqual(
          [cases, ...["failure", "error", "skipped"].map((name) => named(elements, name))].map(
            ({ length }) => length,
          ),
        );
        const spared = list.filter(
          ({ suppression, baseline }) => suppression !== null || baseline === "unchanged",
        );
        const failing = list.filter((each) => each.fails && !spared.includes(each));
        expect(sum("skipped")).toBe(spared.length + gates.filter(({ met }) => met === null).length);
        expect(sum("errors")).toBe(failing.filter(({ isUnusable }) => isUnusable).length);
        expect(sum("failures") + sum("errors")).toBe(
          failing.length + gates.filter(({ met }) => met === false).length,
        );
        const names = cases.map(({ attributes }) => `${attributes["classname"]}\n${attributes["name"]}`);
        expect(new Set(names).size).toBe(names.length);
      },
    ),
    { numRuns: 200 },
  );
  expect(await faultsOf(texts)).toEqual([]);
});

test("a failure has its place and what to do; a finding below the level of the run does not fail; the same twice is two cases", async () => {
  const list = [
    finding,
    { ...finding, where: "ratings.csv:4:5" },
    { ...finding, rule: "NAP211", fails: false },
  ];
  const elements = await read(render(list));
  expect(named(elements, "testcase").map(({ attributes }) => attributes["name"])).toEqual([
    'NAP203: unknown status "partialy"',
    'NAP203: unknown status "partialy" (2)',
    'NAP211: unknown status "partialy"',
  ]);
  expect(named(elements, "failure").map(({ text }) => text)).toEqual(
    ["ratings.csv:3:5", "ratings.csv:4:5"].map(
      (where) => `error NAP203: unknown status "partialy"\n${where}\nuse a level of the scale`,
    ),
  );
  expect(named(elements, "system-out").length).toBe(1);
});

test("a file in which nothing was found has a case that passes", () => {
  expect(render([])).toContain('<testcase name="no problems" classname="ratings.csv"/>');
});

test("gates are a suite, those that are met, too", async () => {
  const gate = { kind: "min-score", name: "own: min-score 70", file: "own.yaml" };
  const gates = [
    { ...gate, met: true, message: "" },
    { ...gate, name: "own: min-score 90", met: false, message: "less than 90 %" },
  ];
  const [suite, , , failure] = (await read(render([], { gates }))).slice(1);
  expect(suite?.attributes).toMatchObject({ name: "gates", tests: "2", failures: "1" });
  expect(failure?.attributes).toEqual({ type: "min-score", message: "less than 90 %" });
});
