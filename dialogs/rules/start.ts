import { easyRead } from '../../locales/index.ts'
import { answered, chose } from './rule.ts'
import type { Rules } from './rule.ts'

export const startRules: Rules = {
  readsEasy: (memory) => memory.lang === easyRead,
  /** Easy Read was asked for before anything was said (a link, the page's button). */
  readingOpen: (memory) => memory.lang !== easyRead,
  isCarer: (memory) => memory.audience === 'carer',
  isWorker: (memory) => memory.audience === 'worker',
  isSupporter: (memory) => memory.audience === 'supporter',
  isSelf: (memory) => memory.audience === 'self' || memory.audience === 'supporter',
  /** Pictures first: for a supporter and the person beside them, and for whoever reads Easy Read. */
  startsWithPictures: (memory) =>
    (memory.lang === easyRead || memory.audience === 'supporter') &&
    memory.told.length === 0 &&
    !answered(memory, 'start.open'),
  nothingTold: (memory) => memory.told.length === 0,
  wantsPerson: (memory) => chose(memory, 'start.which', 'person'),
}
