import type { VNode } from 'preact'
import { html } from '../../pages/html.ts'
import type { Question } from '../question.ts'
import { chatLink, linkTo } from './scene.ts'
import type { Scene } from './scene.ts'

/** What people look for most, and what is there for whoever needs it. */
const often = [
  ...[
    'loneliness',
    'lunch_club',
    'hobbies_arts',
    'sport_activity',
    'gardening',
    'men_shed',
    'befriending',
    'bereavement',
  ],
  ...[
    'dementia',
    'carers_support',
    'learning_disability_group',
    'mental_health_support',
    'digital_skills',
    'transport',
  ],
  ...['benefits_money', 'food'],
]
/** What a carer may look for for the other person. */
const forTheOther = [
  ...['loneliness', 'befriending', 'lunch_club', 'hobbies_arts', 'dementia', 'falls_prevention_exercise', 'meals'],
  ...['transport', 'home_help_cleaning', 'home_adaptations_equipment', 'sight_hearing', 'learning_disability_group'],
]
const forMe = ['carers_support', 'respite', 'young_carers', 'mental_health_support', 'hobbies_arts', 'benefits_money']

/** The carers' way in: for the person they care for, or for themselves. */
export function carersDoor(scene: Scene, question: Question): VNode {
  const { words } = scene
  const door = (as: 'other' | 'me'): VNode =>
    html`<a
      class="button"
      href=${linkTo(scene, `/find?as=${as}`)}
      aria-current=${question.as === as ? 'true' : undefined}
      >${words.label(`finder.buttons.as_${as}`)}</a
    >`
  return html`<section class="carers" aria-labelledby="carersTitle">
    <h2 id="carersTitle">${words.label('finder.carers.title')}</h2>
    <div class="doors">${door('other')}${door('me')}</div>
    ${question.as === null ? null : words.block(`finder.as.${question.as}.say`)}
    ${
      question.as === 'me'
        ? html`<div class="rights">
            ${words.block('finder.rights.say')}
            <p><a class="button" href=${chatLink(scene, 'carer')}>${words.label('finder.buttons.rights')}</a></p>
          </div>`
        : null
    }
  </section>`
}

/** Things to press for who would rather not write. */
export function topicTiles(scene: Scene, { as }: Question): VNode {
  const { words } = scene
  const topics = as === 'other' ? forTheOther : as === 'me' ? forMe : often
  const carried = as === null ? '' : `&as=${as}`
  return html`<section class="topics" aria-labelledby="topicsTitle">
    <h2 id="topicsTitle">${words.label('finder.topics.title')}</h2>
    <ul>
      ${topics.map(
        (need) =>
          html`<li>
            <a class="button" href=${linkTo(scene, `/find?topic=${need}${carried}`)}>${words.label(`needs.${need}`)}</a>
          </li>`,
      )}
    </ul>
  </section>`
}
