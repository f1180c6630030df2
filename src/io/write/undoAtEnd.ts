// What a run has begun and not finished → undone when the process ends, by whatever end but a kill.

const undoings = new Set<() => void>();
let isListening = false;

/** Ends that leave no time for `exit` unless somebody listens; an interrupt leaves by `exit`. */
const endings = ["SIGTERM", "SIGHUP"] as const;

/** Gives a function that says: finished, or undone already. The latest is undone first. */
export function undoAtEnd(undo: () => void): () => void {
  if (!isListening) {
    isListening = true;
    process.once("exit", undoAll);
    for (const signal of endings) process.once(signal, () => end(signal));
  }
  undoings.add(undo);
  return () => void undoings.delete(undo);
}

function undoAll(): void {
  for (const undo of [...undoings].toReversed()) undo();
  undoings.clear();
}

function end(signal: (typeof endings)[number]): void {
  undoAll();
  process.kill(process.pid, signal);
}
