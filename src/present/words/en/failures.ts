// What is said when a run ends before its result: the way to help, bugs, interruptions.

export const failures = {
  /** After what is wrong with a call. `help` is the call that shows help. */
  wayToHelp: (help: string): string => `${help} shows how to use it`,
  /** What the system says; `null` for a full disk. */
  cannotWriteResult: (said: string | null): string =>
    `cannot write the result: ${said ?? "no space left on the device"}`,
  interrupted: "interrupted",
  bug: (message: string): string => `this is a bug in nap: ${message}`,
  reportBug: "Please report it with the command and the files that led to it.",
};
