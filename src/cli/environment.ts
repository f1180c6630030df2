// What a run of nap gets from the world around it.
import type { QuestionText } from "../core.ts";
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
  /** A file that the build made for pages, by its name in `dist/page/`. */
  readonly pagePart: (name: string) => string;
  /** Asks a person; `null` where there is none at a terminal. */
  readonly ask: Ask | null;
}

/** Gives the position of the choice; `null` where the person stops the run. */
export type Ask = (question: QuestionText) => Promise<number | null>;
