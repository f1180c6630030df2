// What a run of nap gets from the world around it.
import type { Host } from "../workspace/host.ts";

/** Streams, folder, and the day: all that `main` may know of its surroundings. */
export interface Environment extends Host {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The day by the clock, in UTC: no figure depends on it. */
  readonly today: () => string;
  /** Both resolve once the text was taken. */
  readonly stdout: (text: string) => Promise<void>;
  readonly stderr: (text: string) => Promise<void>;
  /** `null` where standard output is no terminal. */
  readonly columns: number | null;
}
