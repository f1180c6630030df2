// Packages, their reasons and the days of their releases → docs/dependencies.md.
import type { LockedPackage } from "./lockedPackages.ts";
import { reasonsAtRun, reasonsToBuild } from "./reasons.ts";

export interface Release {
  /** The day on which the locked version appeared, and the newest that is there: `2026-01-31`. */
  readonly locked: string;
  readonly newest: string;
  readonly newestVersion: string;
}

export function dependencyPage(
  named: readonly LockedPackage[],
  all: readonly LockedPackage[],
  releases: ReadonlyMap<string, Release>,
  asked: string,
): string {
  const tableOf = (reasons: Readonly<Record<string, string>>): string =>
    named
      .filter(({ name }) => Object.hasOwn(reasons, name))
      .map(({ name, version, licence }) => {
        const release = releases.get(name);
        return `| ${name} | ${version} | ${release?.locked ?? ""} | ${release?.newestVersion ?? ""}, ${release?.newest ?? ""} | ${licence} | ${reasons[name] ?? ""} |\n`;
      })
      .join("");
  const head =
    "| package | version | released | newest | licence | why it is there |\n| --- | --- | --- | --- | --- | --- |\n";
  const licences = new Map<string, number>();
  for (const { licence } of all) licences.set(licence, (licences.get(licence) ?? 0) + 1);
  const counted = [...licences]
    .map(([licence, packages]) => `${licence} ${packages}`)
    .toSorted((a, b) => a.localeCompare(b, "en"))
    .join(", ");
  const withScripts = all.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  return `# Dependencies

\`npm run dependencies\` writes this page, from the lock file and from what the registry of packages said on ${asked}. Which library was taken instead of which, and why, is in
[ADR 4](adr/0004-libraries.md) and in the ADR of each part.

## What a user's machine runs

${head}${tableOf(reasonsAtRun)}
The command line is one bundle, and loads none of them from another folder. \`THIRD-PARTY-NOTICES.txt\`, which the build writes, has the licences of all that is in it; the build fails on
one that is not permissive.

## What builds and tests it

${head}${tableOf(reasonsToBuild)}
## All that is locked

${all.length} packages. Licences: ${counted}.

Packages that run a program of their own when they are installed: ${withScripts.length === 0 ? "none" : withScripts.join(", ")}.
`;
}
