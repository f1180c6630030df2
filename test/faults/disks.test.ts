// Disks as they are: too small, read-only, closed to this user → exit 2, the reason in words, and nothing half-written
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder, runShell } from "../cli/builtCli.ts";

const manyRows = `clause,status\n${Array.from({ length: 2000 }, (_, at) => `c${at}.1,full`).join("\n")}\n`;

/** A disk of its own for one call: only where this user may mount one. */
const mounts = (options: string): string => `mount -t tmpfs -o ${options} tmpfs small`;
const canMount = spawnSync("unshare", ["-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

const formats = ["json", "csv", "markdown", "xlsx", "docx"];

test.runIf(canMount).each(formats)("a disk that is too small for %s", (format) =>
  inTemporaryFolder((folder) => {
    mkdirSync(join(folder, "small"));
    writeFileSync(join(folder, "r.csv"), manyRows);
    const call = `$NAP score r.csv --quiet --format ${format}=small/new/out`;
    const line = `unshare -m bash -c '${mounts("size=16k")} && echo old > small/old && ${call}; echo $? $(find small)'`;
    expect(runShell(line, folder)).toEqual({
      exitCode: 0,
      stdout: "2 small small/old\n",
      stderr: 'nap: cannot write "small/new/out": no space left on the disk\n',
    });
  }),
);

test.runIf(canMount)("a disk that can only be read", () =>
  inTemporaryFolder((folder) => {
    mkdirSync(join(folder, "small"));
    writeFileSync(join(folder, "r.csv"), "clause,status\n1.1,full\n");
    const call = "$NAP score r.csv --quiet --format json=small/out.json";
    const line = `unshare -m bash -c '${mounts("ro")} && ${call}; echo $?'`;
    expect(runShell(line, folder)).toEqual({
      exitCode: 0,
      stdout: "2\n",
      stderr: 'nap: cannot write "small/out.json": the disk is read-only\n',
    });
  }),
);

test.each(formats)("a limit on the size of files, and %s", (format) =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, "r.csv"), manyRows);
    // Without the trap, the system ends a process that writes too much.
    const line = `trap "" XFSZ; (ulimit -f 8; $NAP score r.csv --quiet --format ${format}=out 2> said); echo $?; cat said`;
    expect(runShell(line, folder).stdout).toBe(
      '2\nnap: cannot write "out": the file is larger than the system allows\n',
    );
    expect(readdirSync(folder).toSorted()).toEqual(["r.csv", "said"]);
  }),
);

/** Rights do not bind root, who can be somebody else for one call. */
const somebody = process.getuid?.() === 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups" : "";

test("a folder in which this user may not write", () =>
  inTemporaryFolder((folder) => {
    mkdirSync(join(folder, "closed"));
    writeFileSync(join(folder, "r.csv"), "clause,status\n1.1,full\n");
    writeFileSync(join(folder, "closed/old.json"), "old");
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "closed"), 0o555);
    for (const [path, reason] of [
      ["closed/new.json", "no permission to write there"],
      ["closed/new/out.json", "no permission to write there"],
      ["closed/old.json", "no permission to write there"],
    ]) {
      const line = `${somebody} $NAP score r.csv --quiet --force --format json=${path}; echo $?`;
      expect(runShell(line, folder)).toEqual({
        exitCode: 0,
        stdout: "2\n",
        stderr: `nap: cannot write "${path}": ${reason}\n`,
      });
    }
    expect(readdirSync(join(folder, "closed"))).toEqual(["old.json"]);
    chmodSync(join(folder, "closed"), 0o755);
  }));
