// Ids of every kind → names of files that every system takes, none of which is another one's
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { formFileNames } from "../../src/forms/formFileNames.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const namesOf = (ids: readonly string[]): string[] =>
  formFileNames(
    ids.map((id) => ({ name: id, key: id })),
    hash,
  );
const nameOf = (id: string): string => namesOf([id])[0] ?? "";

test("ids that every system takes stay as they are", () => {
  const ids = ["moj", "Ədliyyə Nazirliyi", "ŞİƏÇÖĞÜı", "Минюст", "a.b", "1.10", "a_b-c"];
  expect(namesOf(ids)).toEqual(ids);
});

test.each([
  ["a/b", "a-b"],
  ["a\\b:c*d?", "a-b-c-d-"],
  ['<"x">|', "_x---"],
  ["moj.", "moj_"],
  ["moj . .", "moj_"],
  [".hidden", "_hidden"],
  ["-o", "_o"],
  ["~$moj", "_$moj"],
  ["..", "_"],
  ["a\u0000\nb", "a--b"],
  ["a\u202eb", "a-b"],
  ["\ud800", "_"],
])("%j becomes %j", (id, name) => expect(nameOf(id)).toBe(name));

test.each(["CON", "con", "nul.txt", "COM1", "lpt9.tar.gz", "aux .x", "COM\u00b9", "CONIN$"])(
  "%j is a device on Windows",
  (id) => expect(nameOf(id).startsWith("_")).toBe(true),
);

test.each(["console", "com10", "nullable", "xcon"])("%j is no device", (id) => expect(nameOf(id)).toBe(id));

test("long ids are cut within the bytes of a name, not within a letter, and told apart", () => {
  const long = "ə".repeat(300);
  const names = namesOf([`${long}a`, `${long}b`, "😀".repeat(200)]);
  for (const name of names) {
    expect(Buffer.byteLength(`${name}.xlsx`)).toBeLessThanOrEqual(255);
    expect(name).not.toContain("\ufffd");
    expect(Buffer.from(name).toString()).toBe(name);
  }
  expect(new Set(names).size).toBe(3);
});

test("ids that differ in nothing but case, or in how a letter is written, have names of their own", () => {
  const ids = ["moj", "MOJ", "Moj", "é", "e\u0301", "ﬁn", "fin", "İ", "i", "ı", "a/b", "a:b"];
  const names = namesOf(ids);
  const alike = names.map((name) => name.normalize("NFKC").toLowerCase());
  expect(new Set(alike).size).toBe(ids.length);
});

test("no name depends on which id comes first", () => {
  const ids = ["moj", "MOJ", "a/b", "a:b", "x"];
  const forwards = new Map(namesOf(ids).map((name, at) => [ids[at], name]));
  const back = ids.toReversed();
  expect(new Map(namesOf(back).map((name, at) => [back[at], name]))).toEqual(forwards);
});

test("a long run of blanks costs no more than its length", () => {
  const started = process.cpuUsage().user;
  namesOf([`a${" ".repeat(100_000)}b`, ". ".repeat(100_000)]);
  expect(process.cpuUsage(undefined).user - started).toBeLessThan(2_000_000);
});
