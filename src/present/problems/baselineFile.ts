// Known findings → the text of a baseline: sorted, a line each, the same for the same findings.
import { identityKeys, identityText, type Identity } from "../../model/fingerprint.ts";

/**
 * Copies of a finding are one line that says how many they are.
 *
 * @example
 * const finding = { code: "NAP203", in: "assessment:own", clause: "1.10", value: "00c0ffee00c0ffee" };
 * const [, , line] = baselineFile([finding, finding]).split("\n");
 * line // '  - {code: NAP203, in: "assessment:own", clause: "1.10", value: "00c0ffee00c0ffee", times: 2}'
 */
export function baselineFile(findings: readonly Identity[]): string {
  const counted = new Map<string, { identity: Identity; times: number }>();
  for (const identity of findings) {
    const key = identityText(identity);
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { identity, times: 1 });
    else known.times++;
  }
  const lines = [...counted.values()].map(({ identity, times }) => lineOf(identity, times)).toSorted();
  return `format: nap/baseline@1\nfindings:${lines.length === 0 ? " []" : ""}\n${lines.join("")}`;
}

function lineOf(identity: Identity, times: number): string {
  const parts = identityKeys.flatMap((key) => {
    const text = identity[key];
    return text === undefined ? [] : [`${key}: ${key === "code" ? text : quoted(text)}`];
  });
  return `  - {${[...parts, ...(times === 1 ? [] : [`times: ${times}`])].join(", ")}}\n`;
}

/** As JSON, which YAML reads as well; what not every reader takes as it stands is written by its number. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[^\n -~\u00a1-\u1fff\u2c00-\ud7ff\u{10000}-\u{10ffff}]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
