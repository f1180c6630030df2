// A seed → a workspace whose mapping is hostile, or whose table is not what the mapping says.
import { goodWorkspace } from "./goodWorkspace.ts";
import { below, howMany, pick, times, type Generator } from "./hostileCase.ts";
import { hostileTable } from "./hostileTables.ts";
import { hostileText, nameOfJavaScript } from "./hostileTexts.ts";
import { delimited, encoded } from "./tableTexts.ts";
import { workspaceCalls } from "./workspaceCalls.ts";

/** Mappings that take everything, call everything by a hostile name, or say that the bytes are what they are not. */
export const mappings: Generator = (random) => {
  const label = pick(random, [
    "utf-16le",
    "utf-7",
    "windows-1251",
    "macintosh",
    "ibm866",
    "constructor",
    "utf-16",
    "x-user-defined",
    "gb18030",
    "iso-2022-jp",
    "hz-gb-2312",
    "replacement",
    "base64",
  ]);
  const constant = (): string =>
    JSON.stringify(hostileText(random)).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, "?");
  const lines = [
    `read: {encoding: ${label}}`,
    `read: {delimiter: ${pick(random, ['","', '";"', "tab", '"|"', "constructor"])}, header: ${pick(random, ["0", "-1", "1e9", "[1, 2]", "99999999"])}}`,
    "columns: {clause: '#row', status: {constant: full}}",
    "columns: {clause: '#file', status: {column: State, words: {\"\": full}}}",
    `columns: {clause: {constant: ${constant()}}, status: State, body: {file-name: "{body}-*.csv"}}`,
    `columns: {clause: {column: No, fill: down}, status: State, body: {file-name: ${JSON.stringify(pick(random, ["{body}", "{body}*{body}", "*", "{body}-{round}-*", "{constructor}"]))}}}`,
    `columns: {clause: No, status: {column: State, words: {${times(howMany(random, 30_000), (at) => `w${at}: full`).join(", ")}}}}`,
    `columns: {clause: No, body: {column: Agency, split: [${times(
      howMany(random, 3000),
      (at) => `"${String.fromCharCode(33 + (at % 90))}"`,
    )
      .map((mark) => (mark === '"""' || mark === '"\\"' ? '"x"' : mark))
      .join(", ")}]}, status: State}`,
    `columns: {clause: {columns: [${"No, ".repeat(howMany(random, 3000))}No], join: ${constant()}}, status: State}`,
    `columns: {clause: No, status: {wide: [${times(howMany(random, 3000), (at) => `c${at}`).join(", ")}]}}`,
    `columns: {clause: No, percent: {met: No, of: Agency}, ${nameOfJavaScript(random)}: State}`,
    `where: {${nameOfJavaScript(random)}: x, No: [${times(howMany(random, 3000), (at) => `"${at}"`).join(", ")}]}`,
    `skip: {No: [${constant()}, "*", "1.1"]}`,
    `repeats: ${pick(random, ["first", "last", "merge-equal", "{newest: received}", "constructor"])}`,
  ];
  const own = times(1 + below(random, 3), () => pick(random, lines));
  const keys = new Set(own.map((line) => line.split(":")[0]));
  const kept = goodWorkspace["mappings/form.yaml"]
    .split(/\n(?=\w)/)
    .filter((part) => !keys.has(part.split(":")[0]));
  const table =
    random() < 0.5
      ? goodWorkspace["assessments/second/form-moj.csv"]
      : encoded(delimited(hostileTable(random, 10_000), ";"), random);
  const name = random() < 0.7 ? "form-moj.csv" : `form-${"a-".repeat(below(random, 100))}.csv`;
  return {
    kind: "mapping",
    files: {
      ...goodWorkspace,
      "mappings/form.yaml": [...kept.map((part) => part.trimEnd()), ...own, ""].join("\n"),
      [`assessments/second/${name}`]: table,
    },
    calls: [
      pick(random, workspaceCalls),
      ...(random() < 0.2 ? [["inspect", `assessments/second/${name}`, "--mapping", "form"]] : []),
    ],
  };
};
