import { EtagConflict } from '../storage/storage.ts'

const most = 20

/** Does the work again when somebody else was first, so that it starts from what they wrote. */
export async function againOnConflict<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof EtagConflict) || attempt === most) throw error
    }
  }
}
