// The bytes of an .xls → what the thread that reads it sends, stopped when it takes too long or too much.
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
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

const usual = { seconds: 8, megabytes: 512 } as const;

/** Beside the source, or in `dist/`: of the command line, or of the library. */
const places = ["./xlsWorker.mjs", "../worker/xlsWorker.mjs", "./worker/xlsWorker.mjs"];

/** A parser that runs in this thread could not be stopped. Throws `BrokenWorkbook`. */
export async function runWorker(
  bytes: Buffer,
  { seconds, megabytes }: { readonly seconds: number; readonly megabytes: number } = usual,
): Promise<OldSheets> {
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  if (file === undefined) throw new Error("xlsWorker.mjs is not there");
  const worker = new Worker(file, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
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
      worker.once("error", (error: Error & { code?: string }) =>
        stop(
          error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? { reason: "too-much-memory", megabytes }
            : { reason: "not-understood" },
        ),
      );
      worker.once("exit", () => stop({ reason: "not-understood" }));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
