import type { Rules } from './rule.ts'

const isReal = (booking: { at: { example: boolean } } | undefined): boolean =>
  booking !== undefined && !booking.at.example

export const talkingPointRules: Rules = {
  ...Object.fromEntries(
    [1, 2, 3].map((number) => [
      `hasTime${String(number)}`,
      (memory: { talkingPoint?: { offered: readonly unknown[] } }) =>
        (memory.talkingPoint?.offered.length ?? 0) >= number,
    ]),
  ),
  wantsInterpreter: ({ talkingPoint }) => talkingPoint?.wishes.interpreter === 'other',
  nameUnknownAtTalkingPoint: (memory) => memory.name === undefined,
  knowsTalkingPoint: ({ talkingPoint }) => talkingPoint?.booking !== undefined,
  /** Rule 5: nothing goes out to somebody who said that it is not safe. */
  mayRemind: ({ talkingPoint, safeToContact }) =>
    talkingPoint?.reminders === true && safeToContact !== 'no' && isReal(talkingPoint.booking),
  reminderAddressUnknown: ({ talkingPoint }) => talkingPoint?.email === undefined,
  reminderAddressGiven: ({ talkingPoint }) => talkingPoint?.email !== undefined,
}
