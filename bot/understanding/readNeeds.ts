import type { Need } from './needs.ts'
import { isNewsOfTheDay } from './newsOfTheDay.ts'
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

/** A few words that hold one likely word and wish for nothing ("I've been baking") are taken for talk. */
const mostFaintWords = 5
const faint = 2.6
const wishes =
  /\b(need|want|wants|like|love|fancy|any|anyone|anybody|anywhere|someone|somebody|somewhere|something|is there|are there|help|cant|cannot|dont|doesnt|wont|isnt|never|no|not|nobody|where|who|how|groups?|clubs?|class|for|with|can i|could|would|lost|miss|gone|mum|dad|my)\b/

/** Need tags of normalised text, the likeliest first. */
export function readNeeds(text: string): Need[] {
  if (isSmallTalk(text)) return []
  const { said, hinted } = scoreWords(text)
  const told = ranked(said, least).slice(0, most)
  const words = text.split(' ').length - 1
  if (isNewsOfTheDay(text, told) || isFaint(text, words, said)) return []
  if (told.length > 0 || words < fewestWords || !speaks.test(text)) return told
  return ranked(hinted, leastLeaning).slice(0, mostGuesses)
}

function isFaint(text: string, words: number, said: ReadonlyMap<Need, number>): boolean {
  return words <= mostFaintWords && !wishes.test(text) && Math.max(0, ...said.values()) < faint
}

function ranked(scores: ReadonlyMap<Need, number>, enough: number): Need[] {
  const sorted = [...scores].sort(([, a], [, b]) => b - a)
  const top = sorted[0]?.[1] ?? 0
  return sorted.filter(([, score]) => score >= enough && score >= top * behind).map(([tag]) => tag)
}
