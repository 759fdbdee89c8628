import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { has, label, plainEnglish } from '../locales/index.ts'
import { isQuestion } from './flow.ts'
import type { Flow, Next, Step } from './flow.ts'
import { loadFlows } from './flows.ts'

const folder = join(import.meta.dirname, '../docs/flows')
const voice = { lang: plainEnglish, audience: 'self' as const }

/** Draws every flow as a Mermaid diagram into docs/flows/, with what is asked at each step. */
function drawAll(): void {
  mkdirSync(folder, { recursive: true })
  for (const flow of loadFlows()) writeFileSync(join(folder, `${flow.id}.md`), page(flow))
  const list = loadFlows().map((flow) => `- [${flow.id}](${flow.id}.md)`)
  writeFileSync(
    join(folder, 'README.md'),
    `# The flows\n\nDrawn from \`dialogs/flows/\` by \`npm run flows:draw\`.\n\n${list.join('\n')}\n`,
  )
}

function page(flow: Flow): string {
  const asked = flow.steps.filter(isQuestion).map((step) => `| \`${step.id}\` | ${words(flow, step)} |`)
  return `# ${flow.id}\n\n\`\`\`mermaid\n${diagram(flow)}\n\`\`\`\n\n| step | what is asked |\n|---|---|\n${asked.join('\n')}\n`
}

export function diagram(flow: Flow): string {
  const lines = ['flowchart TD', `  start((start)) --> ${flow.start}`]
  for (const step of flow.steps) {
    lines.push(`  ${shape(step)}`)
    for (const choice of step.choices ?? []) lines.push(...arrows(step.id, choice.next, choice.id))
    lines.push(...arrows(step.id, step.next, ''))
  }
  return lines.join('\n')
}

function shape(step: Step): string {
  const name = step.do === undefined || isQuestion(step) ? step.id : `${step.id}: ${step.do}`
  const title = step.when === undefined ? name : `${name} (when ${step.when})`
  switch (step.kind) {
    case 'ask':
      return `${step.id}[/"${title}"/]`
    case 'choose':
    case 'pick':
      return `${step.id}{{"${title}"}}`
    case 'do':
      return `${step.id}[["${title}"]]`
    case 'say':
      return `${step.id}("${title}")`
    case 'end':
      return `${step.id}(("${title}"))`
    default:
      return step.kind satisfies never
  }
}

function arrows(from: string, next: Next | undefined, name: string): string[] {
  if (next === undefined) return []
  const rows: { when?: string; to: string }[] = typeof next === 'string' ? [{ to: next }] : next
  return rows.map((row) => {
    const label = [name, row.when !== undefined ? `when ${row.when}` : ''].filter((part) => part !== '').join(', ')
    const to = row.to.startsWith('flow:') ? `${row.to.replace(':', '_')}([${row.to.slice('flow:'.length)}])` : row.to
    return label === '' ? `  ${from} --> ${to}` : `  ${from} -- "${label}" --> ${to}`
  })
}

function words(flow: Flow, step: Step): string {
  const key = `${flow.id}.${step.id}.ask`
  return has(voice, key) ? label(voice, key).replaceAll('\n', ' ').replaceAll('|', '\\|') : ''
}

if (process.argv[1] === import.meta.filename) drawAll()
