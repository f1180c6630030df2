// A reading that goes on, a clock and a terminal → one line on how far it is, which is gone when the reading ends.

/** What the line needs of the world around it. */
export interface Terminal {
  /** Milliseconds by any clock that goes forward. */
  readonly now: () => number;
  /** Calls back until what it gives is called. */
  readonly every: (milliseconds: number, tick: () => void) => () => void;
  readonly write: (text: string) => unknown;
  /** How many letters a line has. */
  readonly columns: () => number;
  /** Loaded only where a reading is long. */
  readonly text: () => Promise<(rows: number, seconds: number) => string>;
}

/** Before that, nobody wonders. */
const firstAfter = 2000;

const pause = 200;

/** To the start of the line, and all of it away. */
const wiped = "\r\u001b[K";

/**
 * Looks at the count at most five times a second, and leaves nothing on the terminal.
 *
 * @param since when the reading began, by the same clock
 * @returns what ends it: to be called also where the reading fails
 */
export function showProgress(
  rowsRead: () => number,
  since: number,
  { now, every, write, columns, text }: Terminal,
): () => void {
  let state: "waiting" | "asked" | "ended" = "waiting";
  let textOf: ((rows: number, seconds: number) => string) | null = null;
  let isShown = false;
  const stop = every(pause, () => {
    const passed = now() - since;
    if (passed < firstAfter) return;
    if (state === "waiting") {
      state = "asked";
      // Without words nothing is shown.
      text().then(
        (loaded) => (textOf = loaded),
        () => {},
      );
    }
    if (textOf === null) return;
    isShown = true;
    write(`${wiped}${textOf(rowsRead(), Math.floor(passed / 1000)).slice(0, Math.max(0, columns() - 1))}`);
  });
  return () => {
    if (state === "ended") return;
    state = "ended";
    stop();
    if (isShown) write(wiped);
  };
}
