// The lock file → the packages that are installed, by the names under which the project asks for them.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether only another package asks for it, in this version. */
  readonly isWithinAnother: boolean;
  /** Whether installing it runs a program of its own. */
  readonly hasInstallScript: boolean;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version: string; readonly license?: string; readonly hasInstallScript?: boolean }
    >
  >;
}

/** One entry for each folder of `node_modules` that the lock file knows. */
export function lockedPackages(project: string): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as Lock;
  const within = "node_modules/";
  return Object.entries(packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, { version, license = "none", hasInstallScript = false }]) => ({
      name: folder.slice(folder.lastIndexOf(within) + within.length),
      version,
      licence: license,
      isWithinAnother: folder.lastIndexOf(within) > 0,
      hasInstallScript,
    }));
}

/** The packages that `package.json` names, as they are locked, by name. */
export function namedPackages(project: string): LockedPackage[] {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(project, "package.json"), "utf8"),
  ) as Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>;
  const names = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
  // Packages within others may have the same names, and other versions.
  return lockedPackages(project)
    .filter(({ name, isWithinAnother }) => names.has(name) && !isWithinAnother)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
