/** How long a job works, in milliseconds: the time in which a busy machine did something else is not counted. */
export function workOf(job: () => unknown): number {
  const start = process.threadCpuUsage()
  job()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}
