// The size of a file → how long reading it may take.

export interface WorkLimit {
  readonly seconds: number;
  readonly isOver: () => boolean;
}

/** Any file may take so long. */
const leastSeconds = 6;

/**
 * From now on. Counted is the work of this process, and not the clock: what else the machine does refuses no file.
 *
 * @param size in bytes or letters
 * @param perMillion seconds that each million of them may take besides: several times what files of people do
 */
export function workLimit(size: number, perMillion: number): WorkLimit {
  const seconds = leastSeconds + Math.ceil((size * perMillion) / 1e6);
  const end = workedSeconds() + seconds;
  return { seconds, isOver: () => workedSeconds() > end };
}

function workedSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
