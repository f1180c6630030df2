// texts of YAML files that a # cuts → a warning at the #, and none at what is meant as a comment
import { expect, test } from "vitest";
import { parseDocument } from "../../src/core.ts";

const start = "format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\n";
const rest = 'directions:\n  - id: "1"\n    clauses:\n      - id: "1.1"\n';

const told = (text: string): (readonly [string, unknown])[] =>
  parseDocument("x.yaml", text)
    .problems.filter(({ code }) => code === "NAP231")
    .map(({ at, params }) => [`${at.line}:${at.column}`, (params as { comment?: unknown }).comment] as const);

test.each([
  [`${start}title: Plan #4 of the town\n${rest}`, "4:13", "4 of the town"],
  [`${start}title: #4 of the town\n${rest}`, "4:8", "4 of the town"],
  [`${start}notice: under review\t#7\n${rest}`, "4:22", "7"],
  [`${start}title: {en: "A", az: Plan #4\n  }\n${rest}`, "4:27", "4"],
  [`${start}title:\n  en: Plan #4\n${rest}`, "5:12", "4"],
  [`${start}title: {en: Plan\n #4 of the town\n}\n${rest}`, "5:2", "4 of the town"],
  [`${start}title: {\n  en: Plan\n  of the town\n  #4-b\n}\n${rest}`, "7:3", "4-b"],
  [`${start}title: {en: Plan, #4 of the town\n  az: Plan}\n${rest}`, "4:19", "4 of the town"],
  [`${start}title: {en: Plan, #the old\n  }\n${rest}`, "4:19", "the old"],
  [`${start}title: {en: Plan,\n  #4 of the town\n  az: Plan}\n${rest}`, "5:3", "4 of the town"],
  [`${start}title: Plan\n  #4 of the town\n${rest}`, "5:3", "4 of the town"],
  [`${start}title: Plan\r\n  no\r\n  #4\r\n${rest}`, "6:3", "4"],
  [`${start}${rest}        title: Case #12-b\n`, "8:21", "12-b"],
])("%j", (text, place, comment) => expect(told(text)).toEqual([[place, comment]]));

test.each([
  `${start}title: Plan  # of the town\n${rest}`,
  `${start}title: "Plan #4"\n${rest}`,
  `${start}title: Plan#4\n${rest}`,
  `${start}title:\n  # both languages\n  en: Plan\n${rest}`,
  `${start}title: Plan\n  # a remark\n${rest}`,
  `${start}title: Plan\n#notice: later\n${rest}`,
  `${start}${rest}        title: Case\n        #weight: 2\n`,
  `${start}title: {en: Plan,\n  #az: Plan\n  }\n${rest}`,
  `${start}title: {en: Plan\n  # 4 of the town\n  }\n${rest}`,
  `${start}title: |\n  Plan #4\n${rest}`,
])("%j: no word", (text) => expect(told(text)).toEqual([]));
