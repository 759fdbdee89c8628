/** The conversation was deleted, or never was. Direct Line says 404. */
export class ConversationEnded extends Error {
  constructor() {
    super('This conversation has ended.')
    this.name = 'ConversationEnded'
  }
}

/** The turn threw or could not be saved: the person has been told, and may send the same again. Direct Line says 502. */
export class TurnFailed extends Error {
  constructor() {
    super('The message was not taken. It can be sent again.')
    this.name = 'TurnFailed'
  }
}

/** More is waiting in this conversation than it is fair to hold. Direct Line says 429, unless it may be urgent. */
export class TooBusy extends Error {
  constructor() {
    super('Too many messages are waiting in this conversation.')
    this.name = 'TooBusy'
  }
}

/** A worker's words are kept and are sent again; the person's channel has not taken them yet. */
export class NotDelivered extends Error {
  constructor() {
    super('The words are kept, but have not reached the person yet.')
    this.name = 'NotDelivered'
  }
}

export class DeadlinePassed extends Error {
  constructor(ms: number) {
    super(`Not done within ${ms} ms.`)
    this.name = 'DeadlinePassed'
  }
}
