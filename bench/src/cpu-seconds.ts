/** CPU time of this process that a piece of work takes, in seconds: other programs on the machine do not count. */
export function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
