import { wallClock } from './clock.ts'
import type { PlanLine } from './types.ts'

/** "£12", "£7.50" */
export const pounds = (sum: number): string => (Number.isInteger(sum) ? String(sum) : sum.toFixed(2))

/** One line of a plan as one text, for the history. */
export function planWords({ what, who, by, money }: PlanLine): string {
  return [what, who, wallClock(by), ...(money === null ? [] : [`£${pounds(money)}`])].join(', ')
}

/** An earlier plan as the history keeps it: JSON. */
export function readPlan(text: string): PlanLine[] {
  try {
    const found: unknown = JSON.parse(text)
    return Array.isArray(found) ? (found as PlanLine[]) : []
  } catch {
    return []
  }
}

/** What somebody typed as pounds: null for nothing, undefined for what is no amount. */
export function readMoney(text: string): number | null | undefined {
  const bare = text.replace(/[£\s,]/g, '')
  if (bare === '') return null
  return /^\d{1,5}(\.\d{1,2})?$/.test(bare) ? Number(bare) : undefined
}

/** A time on the wall here (as `datetime-local` has it) as ISO, and back. */
export function toIso(local: string): string | undefined {
  const date = new Date(local)
  return local === '' || Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
export function toLocal(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}
