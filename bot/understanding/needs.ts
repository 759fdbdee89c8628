/**
 * What people look for. Each tag has the description that staff see; the words that stand for it are in `vocabulary/`.
 * Tags are data that leaves the house (suggestions, measures, directory files): add one, never rename one.
 */
export const needs = {
  loneliness: 'company; someone to talk to; being among people',
  befriending: 'one person who visits or rings regularly',
  lunch_club: 'eating together',
  walking_group: 'walking with others',
  men_shed: 'making and mending with others',
  hobbies_arts: 'arts, crafts, music, reading, games, cooking for pleasure',
  sport_activity: 'exercise, swimming, dance, sport',
  falls_prevention_exercise: 'strength and balance; afraid of falling',
  gardening: 'garden help, or gardening with others',
  pets: 'animals; help with a pet',
  faith_culture: 'a faith or cultural community; people who speak my language',
  lgbt: 'LGBT+ people and groups',
  veterans: 'people who served, and their families',
  parents: 'parents and families of children',
  young_carers: 'children and young people who care for someone',
  carers_support: 'unpaid carers: advice, company, assessment',
  respite: 'a break for a carer',
  dementia: 'memory problems and dementia: the person and those around them',
  learning_disability_group: 'people with a learning disability',
  sight_hearing: 'sight loss, hearing loss, deafness',
  mental_health_support: 'low mood, anxiety, mental health, peer support',
  bereavement: 'grief',
  substance_misuse: 'alcohol, drugs, gambling',
  employment_volunteering: 'work, training, volunteering, giving something back',
  digital_skills: 'phones, computers, getting online',
  transport: 'getting about; lifts; bus passes',
  food: 'food banks; not enough to eat this week (not at risk today)',
  meals: 'meals brought to the door',
  home_help_cleaning: 'help around the house; shopping; cleaning',
  home_adaptations_equipment: 'rails, ramps, equipment, alarms, repairs; a home that works',
  housing: 'a place to live; moving; sheltered and extra care; rent and landlords',
  care_home: 'care homes and nursing homes',
  hospital_discharge: 'coming home from hospital',
  benefits_money: 'benefits, debt, bills, money advice',
  direct_payment: 'arranging my own support; personal budget; personal assistant',
  advocacy: 'someone to help me be heard',
  talk_to_social_worker: "a conversation with the council's team; a Talking Point",
} as const

export type Need = keyof typeof needs

export const needTags = Object.keys(needs) as Need[]

export function isNeed(tag: string): tag is Need {
  return Object.hasOwn(needs, tag)
}
