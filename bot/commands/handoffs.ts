import { listHandoffs } from '../handoff/handoffs.ts'
import { main } from './main.ts'
import { handoffTable } from './tables.ts'

// npm run handoffs [-- --json]
main({ path: '/internal/handoffs', list: listHandoffs, show: handoffTable })
