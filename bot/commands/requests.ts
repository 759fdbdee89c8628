import { listRequests } from '../handoff/requests.ts'
import { main } from './main.ts'
import { requestTable } from './tables.ts'

// npm run requests [-- --json]
main({ path: '/internal/requests', list: listRequests, show: requestTable })
