// The size of a file → how long reading it may take.

export interface WorkLimit {
  readonly seconds: number;
  readonly isOver: () => boolean;
}

/** Any file may take so long, with the start and the end of the call less than ten seconds. */
const leastSeconds = 8;

/**
 * From now on. Counted is the work of this process, and not the clock: what else the machine does refuses no file.
 *
 * @param size in bytes or letters; asked for again where it is known only as the file is read
 * @param perMillion seconds that each million of them may take, once they are more than any file may: several times what files
 *   of people do
 */
export function workLimit(size: number | (() => number), perMillion: number): WorkLimit {
  const begun = workedSeconds();
  const seconds = (): number =>
    Math.max(leastSeconds, Math.ceil(((typeof size === "number" ? size : size()) * perMillion) / 1e6));
  return {
    get seconds() {
      return seconds();
    },
    isOver: () => workedSeconds() > begun + seconds(),
  };
}

function workedSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
