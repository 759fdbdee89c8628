import type { RuleSet } from '../engine/rule.ts'
import { abusePhysical } from './abusePhysical.ts'
import { carerBreakdown } from './carerBreakdown.ts'
import { child } from './child.ts'
import { discharge } from './discharge.ts'
import { discriminatory } from './discriminatory.ts'
import { domestic } from './domestic.ts'
import { exploitation } from './exploitation.ts'
import { fall } from './fall.ts'
import { financial } from './financial.ts'
import { fireGas } from './fireGas.ts'
import { housing } from './housing.ts'
import { languages } from './languages.ts'
import { medical } from './medical.ts'
import { medication } from './medication.ts'
import { mentalHealth } from './mentalHealth.ts'
import { missing } from './missing.ts'
import { modernSlavery } from './modernSlavery.ts'
import { neglect } from './neglect.ts'
import { noFoodHeating } from './noFoodHeating.ts'
import { organisational } from './organisational.ts'
import { other } from './other.ts'
import { psychological } from './psychological.ts'
import { selfNeglect } from './selfNeglect.ts'
import { sexual } from './sexual.ts'
import { suicide } from './suicide.ts'
import { abuse } from './wider/abuse.ts'
import { body } from './wider/body.ts'
import { danger } from './wider/danger.ts'
import { needs } from './wider/needs.ts'
import { used } from './wider/used.ts'
import { worries } from './wider/worry.ts'

/** Every rule there is. A kind may have several sets (other languages). */
export const ruleSets: readonly RuleSet[] = [
  fall,
  medical,
  fireGas,
  suicide,
  mentalHealth,
  abusePhysical,
  domestic,
  sexual,
  psychological,
  financial,
  modernSlavery,
  discriminatory,
  organisational,
  neglect,
  selfNeglect,
  exploitation,
  missing,
  carerBreakdown,
  noFoodHeating,
  medication,
  housing,
  discharge,
  child,
  other,
  ...body,
  ...danger,
  ...abuse,
  ...used,
  ...needs,
  ...worries,
  ...languages,
]
