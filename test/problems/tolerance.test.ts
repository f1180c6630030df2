// one small assessment, saved as different programs save it → no problem, and the same score
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const plain = join(projectRoot, "fixtures/tolerance/plain");
const read = (name: string): string => readFileSync(join(plain, name), "utf8");
const csv = read("ratings.csv");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return littleEndian ? bytes : bytes.swap16();
};
const delimited = (delimiter: string): string => csv.replaceAll(",", delimiter);

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "nap-tolerance-"));
  cpSync(plain, cwd, { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true }));

/** The scores, without the hashes of the files that they were made of. */
async function scores(argv: readonly string[], stdin: string | Uint8Array = ""): Promise<unknown> {
  const { stdout, exitCode } = await runCli(["score", ...argv, "--format", "json"], { cwd, stdin });
  const { scores: found, problems } = JSON.parse(stdout) as { scores: object[]; problems: unknown[] };
  expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] });
  return found;
}

const tables: Readonly<Record<string, string | Uint8Array>> = {
  "a byte order mark": `\ufeff${csv}`,
  "lines that end with CRLF": csv.replaceAll("\n", "\r\n"),
  "lines that end with CR": csv.replaceAll("\n", "\r"),
  "no line break at the end": csv.trimEnd(),
  "blank lines before and after": `\n\n${csv}\n\n   \n`,
  "rows of delimiters only at the end": `${csv},,,,,\n,,,,,\n`,
  "a header on each page": csv.replace(/^(.*\n)(.*\n)(.*\n)/, "$1$2$1$3"),
  semicolons: delimited(";"),
  tabs: delimited("\t"),
  "a first line that tells Excel the delimiter": `sep=;\r\n${delimited(";")}`,
  "such a line in quotes": `"sep=;"\n${delimited(";")}`,
  "such a line for tabs": `sep=\t\n${delimited("\t")}`,
  "semicolons and a decimal comma": delimited(";").replace("72.5", "72,5"),
  "a quoted decimal comma": csv.replace("72.5", '"72,5"'),
  "a percent sign": csv.replace("72.5", "72.5%"),
  "a percent sign after a no-break space": csv.replace("72.5", '"72,5\u00a0%"'),
  "a decimal with a zero behind it": csv.replace("72.5", "72.50"),
  "spaces around cells": csv.replace("1.2,moj,,72.5", " 1.2 ,  moj,  , 72.5 "),
  "no-break spaces around cells": csv.replace("1.2,moj,,72.5", "\u00a01.2\u00a0,\u202fmoj,\u00a0,\u00a072.5"),
  "spaces around a quoted cell": csv.replace("1.1,moj", '1.1, "moj" '),
  "every cell quoted": csv.replace("1.1,moj,full,,order 12,", '"1.1","moj","full","","order 12",""'),
  "UTF-16, little endian": utf16(csv, true),
  "UTF-16, big endian": utf16(csv, false),
  "QİSMƏN for Qismən": csv.replace("Qismən", "QİSMƏN"),
  "QISMƏN for Qismən": csv.replace("Qismən", "QISMƏN"),
  "partial for Qismən": csv.replace("Qismən", "Partial"),
  "another normal form of the letters": csv.replace("Qismən", "Qismən".normalize("NFD")),
  "header names in capitals": csv.replace("clause,body,status", "CLAUSE,Body, Status "),
  "header names in Azerbaijani": csv.replace(
    "clause,body,status,percent,evidence,note",
    "Bənd,Qurum,Status,Faiz,Sübut,Qeyd",
  ),
  "header names in Azerbaijani capitals": csv.replace("clause,body,status,percent", "BƏND,QURUM,STATUS,FAİZ"),
  "columns in another order": csv
    .replace("clause,body,status,percent", "percent,clause,body,status")
    .replace("1.1,moj,full,", ",1.1,moj,full")
    .replace("1.2,moj,,72.5", "72.5,1.2,moj,")
    .replace("1.3,moj,Qismən,", ",1.3,moj,Qismən")
    .replace("1.10,moj,none,", ",1.10,moj,none"),
  "titles above the header": `Report on the plan,,,,,\n2020-ci il,,,,,\n,,,,,\n${csv}`,
  "a title without delimiters, and a blank line": `Report on the plan\n\n${csv}`,
  "a title that holds another delimiter": `Clause, body and status, 2020\n${delimited(";")}`,
  "twenty remarks above the header": `${"a remark; or two\n".repeat(20)}${csv}`,
  "the delimiter said, and a title": `sep=;\nReport, in full\n${delimited(";")}`,
  "a mark against formulas": csv.replace("order 13", "'=order 13"),
};

describe.each(Object.entries(tables))("a ratings table with %s", (_, content) => {
  test("is read as the plain one is", async () => {
    const expected = await scores(["assessment.yaml"]);
    writeFileSync(join(cwd, "ratings.csv"), content);
    expect(await scores(["assessment.yaml"])).toEqual(expected);
  });

  test("is read from standard input as well", async () => {
    const call = ["-", "--plan", "plan.yaml", "--scale", "three-step", "--method", "halves"];
    const expected = await scores(call, csv);
    expect(await scores(call, content)).toEqual(expected);
  });
});

const saves: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "a byte order mark": (text) => utf8(`\ufeff${text}`),
  "lines that end with CRLF": (text) => utf8(text.replaceAll("\n", "\r\n")),
  "lines that end with CR": (text) => utf8(text.replaceAll("\n", "\r")),
  "a document mark": (text) => utf8(`---\n${text}`),
  "blank lines before and after": (text) => utf8(`\n\n${text}\n\n  \n`),
  "UTF-16, little endian": (text) => utf16(text, true),
  "UTF-16, big endian": (text) => utf16(text, false),
};

describe.each(Object.entries(saves))("YAML files with %s", (_, save) => {
  test("are read as the plain ones are", async () => {
    const expected = await scores(["assessment.yaml"]);
    for (const name of ["plan.yaml", "assessment.yaml"]) writeFileSync(join(cwd, name), save(read(name)));
    expect(await scores(["assessment.yaml"])).toEqual(expected);
  });

  test("are read from standard input as well", async () => {
    const expected = await scores(["assessment.yaml"]);
    expect(await scores(["-"], save(read("assessment.yaml")))).toEqual(expected);
  });
});
