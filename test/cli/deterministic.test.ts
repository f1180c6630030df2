// The same files under other time zones and locales → the same bytes.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const nap = (args: readonly string[], environment: NodeJS.ProcessEnv): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["bin/nap.cjs", ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...environment },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

const call = [
  "score",
  "data/examples/two-assessors",
  "--as-of",
  "2020-12-31",
  "--method",
  "sigma-due",
  "--method",
  "halves",
];

test.each([
  { TZ: "Pacific/Kiritimati", LC_ALL: "az_AZ.UTF-8" },
  { TZ: "Pacific/Pago_Pago", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  { TZ: "Asia/Baku", LC_ALL: "C", LANG: "C" },
])("%o", (environment) => {
  for (const format of ["json", "pretty"])
    expect(nap([...call, "--format", format], environment)).toBe(
      nap([...call, "--format", format], { TZ: "UTC", LC_ALL: "en_US.UTF-8" }),
    );
});
