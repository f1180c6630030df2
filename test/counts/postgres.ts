// PostgreSQL, where it is installed → a server of the test's own, in a temporary folder, that answers queries.
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { tableOf, type Ask } from "./engines.ts";

const folder = "/usr/lib/postgresql";

/** Where the programs of the newest version are; `null` where there are none. */
export function postgresPrograms(): string | null {
  const versions = existsSync(folder)
    ? readdirSync(folder)
        .map(Number)
        .toSorted((a, b) => b - a)
    : [];
  const found = versions.map((version) => join(folder, String(version), "bin"));
  return (
    found.find((bin) => ["initdb", "postgres", "psql"].every((name) => existsSync(join(bin, name)))) ?? null
  );
}

export interface Server {
  readonly ask: Ask;
  readonly stop: () => Promise<void>;
}

/** It refuses to run as root, and then runs as nobody. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number =>
    Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }).trim());
  return { uid: idOf("-u"), gid: idOf("-g") };
}

export async function startPostgres(bin: string): Promise<Server> {
  const data = mkdtempSync(join(tmpdir(), "nap-postgres-"));
  const own = owner();
  if (own.uid !== undefined && own.gid !== undefined) chownSync(data, own.uid, own.gid);
  const env = { ...process.env, LC_ALL: "C.UTF-8", HOME: data };
  const options = { ...own, cwd: data, env, encoding: "utf8" } as const;
  execFileSync(
    join(bin, "initdb"),
    ["-D", join(data, "db"), "-U", "nap", "-A", "trust", "-N", "-E", "UTF8"],
    options,
  );
  const flags = ["-D", join(data, "db"), "-k", data, "-c", "listen_addresses=", "-c", "fsync=off"];
  const server: ChildProcess = spawn(join(bin, "postgres"), flags, {
    ...own,
    cwd: data,
    env,
    stdio: "ignore",
  });
  const connect = ["-h", data, "-U", "nap", "-d", "postgres", "-X", "-q", "-v", "ON_ERROR_STOP=1", "--csv"];
  const run = (input: string) =>
    spawnSync(join(bin, "psql"), connect, { ...options, input, maxBuffer: 1 << 28 });
  for (let tries = 0; run("SELECT 1").status !== 0; tries++) {
    if (tries > 100) throw new Error("PostgreSQL does not start");
    await new Promise((done) => void setTimeout(done, 100));
  }
  return {
    ask(table, query) {
      const { status, stdout, stderr } = run(
        `${[...tableOf(table, "TEXT"), query].join(";\n")};\n`.replaceAll(
          /^DROP TABLE IF EXISTS/gm,
          "SET client_min_messages = error; DROP TABLE IF EXISTS",
        ),
      );
      if (status !== 0) throw new Error(stderr);
      return Promise.resolve((parse(stdout) as string[][]).slice(1));
    },
    async stop() {
      const ended = new Promise((done) => void server.once("exit", done));
      server.kill("SIGINT");
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
