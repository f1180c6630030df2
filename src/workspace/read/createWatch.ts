// A host that shows how far a reading is → a way to read tables whose rows are counted meanwhile.
import type { TableSink } from "../../core.ts";
import type { Host } from "../host.ts";

/** Reads into a sink that may be another than the one that is given, and ends what is shown when that is done. */
export type Watch = <T>(sink: TableSink, read: (sink: TableSink) => Promise<T>) => Promise<T>;

/** Rows are counted over all tables of a run. Where nothing is shown, nothing is counted. */
export function createWatch({ progress }: Pick<Host, "progress">): Watch {
  if (progress === undefined) return (sink, read) => read(sink);
  let rows = 0;
  /** Of the first of several tables: they are one wait. */
  let since: number | null = null;
  return async (sink, read) => {
    since ??= performance.now();
    const end = await progress(() => rows, since);
    const counting: TableSink = {
      ...sink,
      record(cells, line, row) {
        rows++;
        sink.record(cells, line, row);
      },
    };
    try {
      return await read(counting);
    } finally {
      end();
    }
  };
}
