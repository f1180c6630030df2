// Texts that break readers: names of JavaScript, letters without end, what steers terminals, markup, formulas, paths.
import { howMany, pick, times, type Random } from "./hostileCase.ts";

const names: readonly string[] = [
  "constructor",
  "toString",
  "__proto__",
  "hasOwnProperty",
  "valueOf",
  "prototype",
  "__defineGetter__",
  "length",
  "then",
  "toJSON",
];

const markup: readonly string[] = [
  "<script>alert(1)</script>",
  "</script><img src=x onerror=alert(2)>",
  "<!--<script>",
  '"><svg onload=alert(3)>',
  "javascript:alert(4)",
  "JaVaScRiPt&colon;alert(4)",
  "data:text/html,<script>alert(5)</script>",
  "]]><x>",
  "&lol;&#0;&#xd800;&#x110000;",
  "[a](javascript:alert(6)) ![b](https://evil.example/b.png)",
  "| a | b |\n| - | - |",
  "```\n# heading",
];

const formulas: readonly string[] = [
  "=1+1",
  '=HYPERLINK("https://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  "-1+1",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
];

const letters: readonly string[] = [
  "\u0000",
  "\u0001\u0008\u001b[31m\u001b]0;x\u0007",
  "\u202egpj.exe\u2066",
  "\u200b\u200d\ufeff",
  "\u2028\u2029\u0085",
  "\ud800",
  "\udfff\ud800",
  "_x000D_",
  "_x005F_x000D_",
  "\ufffe\uffff",
  "e" + "\u0301".repeat(200),
  "İıſK",
  "ﷺ".repeat(20),
  "👨‍👩‍👧‍👦",
];

const numerals: readonly string[] = [
  "1e999",
  "-1e-999",
  "NaN",
  "Infinity",
  "0x10",
  "1/0",
  "1/3",
  "99999999999999999999999999",
  "100,0%",
  "1.234.567,89",
  "−5",
  "٥٠",
  "1.10",
  "2020-02-30",
  "0/0",
  "1e5",
  ".5.",
];

const paths: readonly string[] = [
  "../secret.csv",
  "/etc/passwd",
  "/proc/self/environ",
  "/dev/zero",
  "..\\..\\secret.csv",
  "file:///etc/passwd",
  "https://evil.example/x.csv",
  "CON",
  "nul.txt",
  "a/../../secret.csv",
  "-",
  "--help",
  "~/.ssh/id_rsa",
  "./",
  "x".repeat(5000),
];

/** One letter or a few, over and over: what makes expressions and comparisons go back and forth. */
const beginnings: readonly string[] = [
  " ",
  "a",
  "-",
  "–",
  "%",
  "1",
  "1.",
  ",",
  "a ",
  "|",
  "\t",
  "*",
  "[",
  "{a,b}",
];
const longText = (random: Random): string => {
  const piece = pick(random, [...beginnings, ...letters]);
  return (
    piece.repeat(Math.ceil(howMany(random, 300_000) / piece.length)) + pick(random, ["", "x", "%", "!", "1"])
  );
};

export const nameOfJavaScript = (random: Random): string => pick(random, names);
export const pathOutside = (random: Random): string => pick(random, paths);
export const markupText = (random: Random): string => pick(random, markup);

export function hostileText(random: Random): string {
  if (random() < 0.08) return longText(random);
  const one = (): string => pick(random, pick(random, [names, markup, formulas, letters, numerals, paths]));
  return random() < 0.7
    ? one()
    : times(1 + Math.floor(random() * 4), one).join(pick(random, ["", " ", ",", "\n"]));
}
