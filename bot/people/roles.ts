/** What somebody on the staff does here. A manager may do everything. */
export const roles = ['rapidResponse', 'contactCentre', 'socialWork', 'manager'] as const
export type Role = (typeof roles)[number]

/** Somebody who is signed in. */
export interface Worker {
  id: string
  /** As the person in the chat sees it. */
  name: string
  role: Role
}

/** What may be done: hold crises, answer contact requests, run the place. */
export type Task = 'crisis' | 'requests' | 'manage'

const allowed: Record<Role, readonly Task[]> = {
  rapidResponse: ['crisis', 'requests'],
  // The contact centre is on most routes: whoever is told of a crisis must be able to act on it.
  contactCentre: ['crisis', 'requests'],
  socialWork: ['crisis', 'requests'],
  manager: ['crisis', 'requests', 'manage'],
}

export function mayDo(worker: Worker, task: Task): boolean {
  return allowed[worker.role].includes(task)
}
