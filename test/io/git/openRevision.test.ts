// repositories in temporary folders -> the files of a revision, and what is said where it cannot be read
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openRevision, type Revision } from "../../../src/io/git/openRevision.ts";
import { expandPattern } from "../../../src/io/expandPattern.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nap-git-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const variables = process.env;
const git = (...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function commit(files: Readonly<Record<string, string | Uint8Array>>): void {
  write(files);
  git("add", "-A");
  git("commit", "-qm", "one");
}

async function read(revision: Revision, path: string, megabytes = 1): Promise<string> {
  const opened = await revision.files.open(join(folder, path), path, { megabytes }, false);
  if ("problem" in opened) return `${opened.problem.code} ${JSON.stringify(opened.problem.params)}`;
  const parts: Uint8Array[] = [];
  for await (const part of opened.source.chunks()) parts.push(part);
  return Buffer.concat(parts).toString("latin1");
}

async function at<T>(revision: string, look: (opened: Revision) => Promise<T>, cwd = folder): Promise<T> {
  const opened = await openRevision(revision, { cwd, variables });
  try {
    return await look(opened);
  } finally {
    opened.close();
  }
}

const faultOf = (revision: string, here: Partial<{ cwd: string; variables: object }> = {}) =>
  openRevision(revision, { cwd: folder, variables: variables as never, ...(here as object) }).then(
    () => "opened",
    (error: { fault?: string }) => error.fault ?? String(error),
  );

test("a revision has its own files, whatever lies on the disk", async () => {
  git("init", "-q");
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  commit({ "a.csv": "one\n", "data/b ü.csv": "two\n", "data/x.bin": bytes, "data/empty": "" });
  rmSync(join(folder, "data"), { recursive: true });
  commit({ "a.csv": "changed\n" });
  write({ "new.csv": "new\n" });
  await at("HEAD~1", async (revision) => {
    expect(revision.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(await Promise.all([read(revision, "a.csv"), read(revision, "data/empty")])).toEqual(["one\n", ""]);
    expect(await read(revision, "data/b ü.csv")).toBe("two\n");
    expect(await read(revision, "data/x.bin")).toBe(Buffer.from(bytes).toString("latin1"));
    const { exists, isFolder, isFile, namesIn } = revision.files;
    expect([exists(join(folder, "new.csv")), isFolder(join(folder, "data"))]).toEqual([false, true]);
    expect([isFile(join(folder, "data/x.bin")), isFile(join(folder, "data"))]).toEqual([true, false]);
    expect(namesIn(join(folder, "data")).toSorted()).toEqual(["b ü.csv", "empty", "x.bin"]);
    expect(await read(revision, "new.csv")).toContain("NAP101");
    expect(await read(revision, "data/x.bin", 0.1)).toContain("NAP105");
    expect(await read(revision, "data")).toContain("is-folder");
    expect(await read(revision, "a.csv")).toBe("one\n");
  });
});

test("patterns, links and subfolders mean what they mean on the disk", async () => {
  git("init", "-q");
  write({ "w/ratings/a.csv": "a", "w/ratings/deep/b.csv": "b", "shared/c.csv": "c" });
  symlinkSync("../shared", join(folder, "w/linked"));
  symlinkSync("ratings/a.csv", join(folder, "w/one.csv"));
  symlinkSync("circle", join(folder, "w/circle"));
  symlinkSync("../../outside", join(folder, "w/out"));
  commit({});
  const cwd = join(folder, "w");
  const onDisk = await Promise.all(
    ["*.csv", "**/*.csv", "ratings/*"].map((glob) => expandPattern(glob, cwd)),
  );
  await at(
    "HEAD",
    async ({ files }) => {
      rmSync(cwd, { recursive: true });
      mkdirSync(cwd);
      const found = await Promise.all(
        ["*.csv", "**/*.csv", "ratings/*"].map((glob) => expandPattern(glob, cwd, files)),
      );
      expect(found).toEqual(onDisk);
      expect(files.isFile(join(cwd, "linked/c.csv"))).toBe(true);
      expect(files.exists(join(cwd, "circle"))).toBe(false);
      expect(files.exists(join(cwd, "out"))).toBe(false);
    },
    cwd,
  );
});

test("a hook's variables do not lead elsewhere", async () => {
  git("init", "-q");
  commit({ "a.csv": "one\n" });
  const other = { ...variables, GIT_DIR: "/nowhere", GIT_INDEX_FILE: "/nowhere/index", GIT_WORK_TREE: "/" };
  expect(await faultOf("HEAD", { variables: other })).toBe("opened");
});

test.each(["uploadpack", "url"])("a repository that names a program in its %s runs none", async (key) => {
  git("init", "-q");
  commit({ "a.csv": "one\n" });
  const id = git("rev-parse", "HEAD:a.csv").trim();
  rmSync(join(folder, ".git/objects", id.slice(0, 2), id.slice(2)));
  const ran = join(folder, "ran");
  const settings = {
    "core.repositoryformatversion": "1",
    "extensions.partialClone": "theirs",
    "remote.theirs.promisor": "true",
    "remote.theirs.url": key === "url" ? `ext::sh -c touch% ${ran}` : folder,
    ...(key === "uploadpack" && { "remote.theirs.uploadpack": `touch ${ran}; git-upload-pack` }),
    "protocol.ext.allow": "always",
  };
  for (const [name, value] of Object.entries(settings)) git("config", name, value);
  await at("HEAD", async (revision) => {
    expect(await read(revision, "a.csv").catch((error: { fault?: string }) => error.fault)).toBe(
      "revision-incomplete",
    );
  });
  expect(existsSync(ran)).toBe(false);
  // Git itself would have run it.
  expect(() => git("cat-file", "-p", id)).toThrow("Command failed");
  expect(existsSync(ran)).toBe(true);
});

test("what cannot be read is said", async () => {
  expect(await faultOf("HEAD")).toBe("no-repository");
  git("init", "-q");
  expect(await faultOf("HEAD")).toBe("unknown-revision");
  commit({ "a.csv": "one\n" });
  for (const bad of ["nowhere", "", "HEAD:a.csv", "a\0b", "HEAD~1", "HEAD^{tree}"])
    expect([bad, await faultOf(bad)]).toEqual([bad, "unknown-revision"]);
  for (const option of ["--help", "-", "--output=/tmp/x"])
    expect(await faultOf(option)).toBe("revision-like-option");
  expect(await faultOf("HEAD", { variables: { PATH: "/nowhere" } })).toBe("no-git");
});

test("a shallow clone says that it is one", async () => {
  git("init", "-q");
  commit({ "a.csv": "one\n" });
  commit({ "a.csv": "two\n" });
  const clone = `${folder}-clone`;
  git("clone", "-q", "--depth", "1", `file://${folder}`, clone);
  expect(await faultOf("HEAD~1", { cwd: clone })).toBe("shallow-clone");
  expect(await faultOf("HEAD", { cwd: clone })).toBe("opened");
  rmSync(clone, { recursive: true });
});

test("a file in Git LFS is not taken for a table", async () => {
  git("init", "-q");
  commit({ "a.csv": "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n" });
  await at("HEAD", async (revision) => {
    await expect(read(revision, "a.csv")).rejects.toMatchObject({ fault: "revision-in-lfs" });
  });
});
