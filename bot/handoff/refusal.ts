export type RefusalCode =
  'unknown' | 'unwritten' | 'taken' | 'closed' | 'notHeld' | 'accepted' | 'chatDeleted' | 'noContact'

const reasons: Record<RefusalCode, string> = {
  unknown: 'There is nothing under this reference. Check the reference.',
  unwritten:
    'The disk of the service does not take it yet: what you do cannot be kept. Ring the person, and tell your IT.',
  taken: 'Somebody else has it in hand.',
  closed: 'It has been closed. If there is new trouble, the person can say so in the chat.',
  notHeld: 'Nobody has it in hand. Take it first.',
  accepted: 'Another team has accepted it already. Pass it on first.',
  noContact: 'Nobody has noted contact with the person yet. Reach them and note it first, then a team can accept it.',
  chatDeleted: 'The person has deleted the chat. Reach them in another way, if that is safe.',
}

/** What a worker asked for can't be done as things stand. Nothing has been changed. */
export class DeskRefusal extends Error {
  readonly code: RefusalCode
  /** The worker who has it, or the team that accepted it. */
  readonly by: string | undefined

  constructor(code: RefusalCode, by?: string) {
    super(reasons[code])
    this.name = 'DeskRefusal'
    this.code = code
    this.by = by
  }
}
