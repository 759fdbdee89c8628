import type { HandoffDocument } from '../handoffDocument.ts'

/** Was the act with this id done and noted? */
export const isDone = ({ history }: HandoffDocument, id: string): boolean => history.some(({ once }) => once === id)
