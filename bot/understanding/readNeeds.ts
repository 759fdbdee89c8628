import { scoreWords } from './score.ts'
import { isSmallTalk } from './smallTalk.ts'

/** Enough for a long story; a suggestion uses the first few. */
const most = 5
/** A need far behind the first one is an echo of a single word. */
const behind = 0.25
const least = 1

/** Without a phrase that tells, a message of a few words may still lean to a need: at most three are guessed. */
const mostGuesses = 3
const fewestWords = 5
const leastLeaning = 0.6
/** ... and only if it speaks of somebody, or asks for something. */
const speaks =
  /\b(i|im|ive|id|my|me|we|our|us|mum|dad|he|she|hes|shes|his|her|him|they|gran|need|want|wants|help|any|anyone|anybody|anywhere|someone|somebody|somewhere|something|where|who|groups?|clubs?|can|could|nobody|is there|are there)\b/

/** Need tags of normalised text, the likeliest first. */
export function readNeeds(text: string): string[] {
  if (isSmallTalk(text)) return []
  const { said, hinted } = scoreWords(text)
  const told = ranked(said, least).slice(0, most)
  if (told.length > 0 || text.split(' ').length - 1 < fewestWords || !speaks.test(text)) return told
  return ranked(hinted, leastLeaning).slice(0, mostGuesses)
}

function ranked(scores: ReadonlyMap<string, number>, enough: number): string[] {
  const sorted = [...scores].sort(([, a], [, b]) => b - a)
  const top = sorted[0]?.[1] ?? 0
  return sorted.filter(([, score]) => score >= enough && score >= top * behind).map(([tag]) => tag)
}
