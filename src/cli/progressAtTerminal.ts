// A call at a terminal, and the count of the rows that it reads → the line on how far it is; where nobody sees it, nothing.
import { loadWords } from "../core.ts";
import type { Environment } from "./environment.ts";
import { callLanguage } from "./flags/callLanguage.ts";
import type { Host } from "../workspace/host.ts";
import { showProgress } from "./showProgress.ts";

/** A stream that may be a terminal. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const usualColumns = 80;

/** A line that is written over needs a terminal that can; where `CI` is set, nobody watches. */
export const isWatched = (
  stderr: Stream,
  variables: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): boolean =>
  stderr.isTTY === true &&
  variables["TERM"] !== "dumb" &&
  (variables["CI"] ?? "") === "" &&
  !argv.slice(0, argv.indexOf("--") + 1 || argv.length).includes("--quiet");

const nothing = (): void => {};

/** @returns what ends it */
export function progressAtTerminal(
  [rowsRead, since]: Parameters<NonNullable<Host["progress"]>>,
  argv: readonly string[],
  environment: Environment,
  process: Pick<NodeJS.Process, "prependListener" | "off"> & { readonly stderr: Stream },
): () => void {
  const { stderr } = process;
  if (!isWatched(stderr, environment.variables, argv)) return nothing;
  const end = showProgress(rowsRead, since, {
    now: () => performance.now(),
    every(milliseconds, tick) {
      const timer = setInterval(tick, milliseconds);
      timer.unref();
      return () => clearInterval(timer);
    },
    write: environment.stderr,
    // Some terminals say that they have none.
    columns: () => (stderr.columns === 0 ? usualColumns : (stderr.columns ?? usualColumns)),
    async text() {
      const { reading } = await loadWords(await callLanguage(argv, environment), ["reading"]);
      return (rows, seconds) => `nap: ${reading.rowsRead(rows, seconds)}`;
    },
  });
  // Before what is said of an interruption.
  process.prependListener("SIGINT", end);
  return () => {
    process.off("SIGINT", end);
    end();
  };
}
