/**
 * What some work takes of the processor, in milliseconds: whatever else the machine does meanwhile does not count. For
 * work that waits for nothing.
 */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
