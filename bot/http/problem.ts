/** An error whose words may reach the client: they are written here, and never quote what somebody sent. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Record<string, string>

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** The body of every error, as Direct Line has it. */
export const problemBody = (code: string, message: string): { error: { code: string; message: string } } => ({
  error: { code, message },
})
