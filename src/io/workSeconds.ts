// Seconds that this process has worked so far: of the processor, and not by the clock, so that what else the machine does refuses no file.

export function workSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
