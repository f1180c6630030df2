// The bytes of an .xls → what the process that reads it sends, stopped when it takes too long or too much.
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";

export interface OldSheets {
  readonly from1904: boolean;
  /** What the cells show, each once: very many may show one text, which would be sent and held once for each. */
  readonly texts: readonly string[];
  readonly numbers: readonly { readonly number: number; readonly format: string }[];
  readonly sheets: readonly OldSheet[];
}

export interface OldSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isFiltered: boolean;
  /** First row, first column, rows, columns. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly rows: readonly {
    readonly row: number;
    /** From 0 on the position of a text, from -1 downwards that of a number; `null` for an empty cell. */
    readonly values: readonly (number | null)[];
    readonly isHidden: boolean;
  }[];
}

interface Fault {
  readonly fault: "locked" | "not-understood";
}

interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A sheet with as many rows as it can have, and a dozen columns, is 22 MB. */
const usual = ({ length }: Buffer): Limits => ({
  seconds: 8 + Math.ceil(length / 1e6),
  megabytes: Math.min(256 + 16 * Math.ceil(length / 1e6), 640),
});

/** Beside the source, or in `dist/`: of the command line, or of the library. */
const places = ["./xlsWorker.mjs", "../worker/xlsWorker.mjs", "./worker/xlsWorker.mjs"];

/**
 * A parser that runs in this thread could not be stopped, and one in another thread ends the whole process where an array of it
 * grows beyond its memory. Throws `BrokenWorkbook`.
 */
export async function runWorker(
  bytes: Buffer,
  { seconds, megabytes }: Limits = usual(bytes),
): Promise<OldSheets> {
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  if (file === undefined) throw new Error("xlsWorker.mjs is not there");
  const worker = fork(fileURLToPath(file), [], {
    execArgv: [`--max-old-space-size=${megabytes}`, "--max-semi-space-size=16"],
    // Windows starts no program without it.
    env: { SystemRoot: process.env["SystemRoot"] },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<OldSheets>((resolve, reject) => {
      const stop = (fault: ConstructorParameters<typeof BrokenWorkbook>[0]): void =>
        reject(new BrokenWorkbook(fault));
      timer = setTimeout(() => stop({ reason: "too-long", seconds }), seconds * 1000);
      worker.once("message", (message: OldSheets | Fault) =>
        "fault" in message ? stop({ reason: message.fault }) : resolve(message),
      );
      worker.once("error", reject);
      // It says what goes wrong, but for memory, without which it can say nothing.
      worker.once("exit", () => stop({ reason: "too-much-memory", megabytes }));
      // What ended before it took all of the bytes has ended: that is heard above.
      worker.send(bytes, () => {});
    });
  } finally {
    clearTimeout(timer);
    worker.kill("SIGKILL");
  }
}
