import type { Need } from '../needs.ts'
import { advocacy } from './advocacy.ts'
import { befriending } from './befriending.ts'
import { benefitsMoney } from './benefitsMoney.ts'
import { bereavement } from './bereavement.ts'
import { careHome } from './careHome.ts'
import { carersSupport } from './carersSupport.ts'
import { dementia } from './dementia.ts'
import { digitalSkills } from './digitalSkills.ts'
import { directPayment } from './directPayment.ts'
import { employmentVolunteering } from './employmentVolunteering.ts'
import { faithCulture } from './faithCulture.ts'
import { fallsPreventionExercise } from './fallsPreventionExercise.ts'
import { food } from './food.ts'
import { gardening } from './gardening.ts'
import { hobbiesArts } from './hobbiesArts.ts'
import { homeAdaptationsEquipment } from './homeAdaptationsEquipment.ts'
import { homeHelpCleaning } from './homeHelpCleaning.ts'
import { hospitalDischarge } from './hospitalDischarge.ts'
import { housing } from './housing.ts'
import { learningDisabilityGroup } from './learningDisabilityGroup.ts'
import { lgbt } from './lgbt.ts'
import { loneliness } from './loneliness.ts'
import { lunchClub } from './lunchClub.ts'
import { meals } from './meals.ts'
import { menShed } from './menShed.ts'
import { mentalHealthSupport } from './mentalHealthSupport.ts'
import { parents } from './parents.ts'
import { pets } from './pets.ts'
import { respite } from './respite.ts'
import { sightHearing } from './sightHearing.ts'
import { sportActivity } from './sportActivity.ts'
import { substanceMisuse } from './substanceMisuse.ts'
import { talkToSocialWorker } from './talkToSocialWorker.ts'
import { transport } from './transport.ts'
import { veterans } from './veterans.ts'
import { walkingGroup } from './walkingGroup.ts'
import { youngCarers } from './youngCarers.ts'

/** The words that stand for each need. */
export const vocabulary: Readonly<Record<Need, string>> = {
  loneliness,
  befriending,
  lunch_club: lunchClub,
  walking_group: walkingGroup,
  men_shed: menShed,
  hobbies_arts: hobbiesArts,
  sport_activity: sportActivity,
  gardening,
  pets,
  employment_volunteering: employmentVolunteering,
  digital_skills: digitalSkills,
  faith_culture: faithCulture,
  lgbt,
  veterans,
  parents,
  young_carers: youngCarers,
  carers_support: carersSupport,
  respite,
  dementia,
  learning_disability_group: learningDisabilityGroup,
  sight_hearing: sightHearing,
  mental_health_support: mentalHealthSupport,
  bereavement,
  substance_misuse: substanceMisuse,
  falls_prevention_exercise: fallsPreventionExercise,
  transport,
  food,
  meals,
  home_help_cleaning: homeHelpCleaning,
  home_adaptations_equipment: homeAdaptationsEquipment,
  housing,
  care_home: careHome,
  hospital_discharge: hospitalDischarge,
  benefits_money: benefitsMoney,
  direct_payment: directPayment,
  advocacy,
  talk_to_social_worker: talkToSocialWorker,
}
