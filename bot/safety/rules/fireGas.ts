import type { RuleSet } from '../engine/rule.ts'

const harmless = ['past', 'study', 'news', 'asking', 'negated', 'resolved']

export const fireGas: RuleSet = {
  kind: 'fire_gas',
  groups: {
    place: `house, flat, kitchen, room, bedroom, bed, curtains, curtain, cooker, chip pan, pan, oven, hob, roof, home, building, block, sofa, settee, chair, carpet, bin, bins, shed, garage, car, door, hall, hallway, landing, stairs, upstairs, downstairs,
      next door, neighbours, scooter, battery, charger, blanket, electric blanket, dressing gown, clothes, hair, tumble dryer, dryer, washing machine, fuse box, plug, socket, heater, mattress, tea towel, duvet, toaster, microwave, wheelie bin, chimney`,
    alarm: 'co alarm, carbon monoxide alarm, carbon monoxide detector, monoxide alarm, co detector, co2 alarm, gas alarm, smoke alarm, smoke alarms, smoke detector, fire alarm, monoxide',
  },
  rules: [
    {
      id: 'fire.now',
      level: 'emergency',
      says: 'say that something is on fire',
      weight: 3,
      unless: [...harmless, 'hypothetical', 'someday'],
      patterns: [
        'gone|went bang ... flames|smoke|fire|burning',

        'kitchen|house|room|flat|hall|place s|is|full of smoke', 'full|thick|black with|of smoke', 'cant see .. smoke', 'smoke .. cant_see|everywhere|all_over', 'flames ^|$|and|in|coming|up|out|everywhere', 'house|home|it|place s? on|caught|catching fire', 'he|she|mum|dad|i|him|her|hair|clothes|it s|is|am on_fire|alight|ablaze',

        '@place|@anyone|something .. on|caught|catching fire', '@place|@anyone|something s|is|are|gone alight|ablaze|in_flames|up_in_flames', 'on|caught|set|catching|setting fire', 'there s|is a|been fire in|at|on|here|downstairs|upstairs|next', 'fire in|at|on my|the|our|his|her|next @place', '^ fire $', 'fire help|please|now', 'flames .. coming|from|window|kitchen|up|high|everywhere|out', 'in|up flames', 'alight|ablaze', 'smoke .. coming|filling|pouring|everywhere|under|from|thick|black|filled|full|through', 'full|filled|thick|lot|loads of|with smoke', '@place .. burning|burnt_down|gone_up|alight|smoking|sparking|sparks', 'chip_pan|pan|place|house s|has|is|gone|went gone? up|up_in', 'trapped .. fire|smoke', 'explosion|exploded|bomb', 'can see flames|smoke|fire|orange ... next|door|house|window|flat', 'sparks|sparking ... smoke|fire|burning|water',
      ],
    },
    {
      id: 'fire.set',
      level: 'emergency',
      says: 'say that somebody is setting or about to set a fire',
      weight: 6,
      unless: [...harmless, 'hypothetical'],
      patterns: [
        'petrol|paraffin|accelerant|white_spirit ... letterbox|door|poured|pouring|burn|light|set|house|lighter|match|matches', 'burn|burning|set_fire|torch .. house|flat|place|home|us|me .. down', 'trying|threatening|says|going|wants to? .. set_fire|set_light|burn_the|burn_down|burn_us',
      ],
    },
    {
      id: 'gas.now',
      level: 'emergency',
      says: 'say that there is gas or carbon monoxide',
      weight: 3,
      unless: [...harmless, 'hypothetical'],
      patterns: [
        'gas|gas_fire|hob|cooker on .. not|isnt|unlit lit', 'not|isnt lit ... smell|asleep|gas', 'smell .. it .. from .. door ... gas',

        'smell|smells|smelling|stinks|stink|reeks|whiff|reeking|smelt .. of? gas', 'gas .. smell|smells|leak|leaking|leaks|escape|escaping|hissing|strong', '@alarm|carbon_monoxide .. going|beeping|gone|went|sounding|bleeping|goes|keeps|ringing|screaming|off|poison* ... off|sick|headache|head|beep*|ill|dizzy|all', '@alarm|carbon_monoxide is|s|are|keeps? beeping|bleeping|sounding|ringing|blaring|screeching', '@alarm .. going|gone|went|goes off', 'gas .. headache|dizzy|sick|sleepy|drowsy', 'fumes .. headache|sick|dizzy|boiler', 'boiler|heater .. fumes|headache|dizzy ... sick|dizzy|headache|all', 'carbon_monoxide_poisoning',
      ],
    },
    {
      id: 'fire.repeated',
      level: 'crisis',
      says: 'say that gas or fire is left on again and again by somebody who may not be safe with it',
      weight: 2,
      unless: ['study', 'news', 'asking', 'hypothetical', 'resolved'],
      patterns: [
        'gas_hob|hob|oven|rings|cooker|grill .. to heat|warm .. room|house|flat|kitchen', 'heating|warming .. with|using .. gas_hob|hob|oven|cooker|bbq', 'lighting .. newspaper|fire|paper ... no|without chimney|grate|guard',
'leaves|left|leaving|forgets|forgot|forgetting|turned|turns .. gas|hob|cooker|ring|rings|oven|stove|grill .. on ... dementia|alone|# times|alzheimers|unlit|yesterday|again|keeps|caught|times|lit', 'dementia|alzheimers|confused ... leaving|leaves|left|turning|turns .. gas|hob|cooker|ring|oven', 'gas|hob|ring|cooker ... # times|again ... dementia|alone|confused|alzheimers|unlit', 'candles|camping_stove|bbq|barbecue|gas_stove|camping_gas ... warm|bedroom|indoors|inside|heat', 'falling|falls|fell asleep .. with cigarette|fag|pipe .. oxygen', 'smok* .. oxygen|on_oxygen', 'condemned .. gas|boiler|cooker', '@place caught|set .. alight|fire|yesterday'],
    },
    {
      id: 'fire.risk',
      level: 'concern',
      says: 'name a risk of fire',
      unless: ['study', 'news', 'asking', 'hypothetical', 'resolved', 'past'],
      patterns: [
        'smokes|smoking|fag|cig in .. bed|chair', 'lighting|lights|lit|burning|burns .. newspaper|candles|paper|papers|fires|rubbish ... grate|carpet|indoors|chimney|dementia|inside|bedroom|floor',
'scorch*|singed|burn|burns|burnt|scorched marks|mark|carpet|chair|holes|hole|armchair|bed|clothes|sofa|pan|pans|duvet|cardigan|nightie|pots|kettle|sleeve|blanket', 'burning|burns|burnt|burned|ruining the|all|her|his|my? pans|pan|pots|food|kettle|dinner|toast ... dementia|forgets|again|keeps|wall|every', 'keeps|keep|always|nearly|forgetting|forgets|forget .. burning|burns|setting_off|leaving|leaves|left|turn .. pans|pan|cooker|gas|hob|oven|iron|grill|ring|kettle|pots|smoke_alarm|chip_pan|fire_on', 'left|leaves|leaving|leave|forgets|forget|forgot the|to? turn? gas|cooker|hob|oven|ring|grill|iron|candles|chip_pan|pan .. on|off|burning|lit', 'nods|dozes|drops|dropped|dropping|drop .. off? .. fag|cigarette|pipe|cig|ciggie|tab|candle|cigs', 'with|has a|his|her .. fag|cigarette|pipe|cig|ciggie|tab|candle on|lit|burning|going|in', 'smokes|smoking|fag|fags|cigarette|cigarettes|ciggies in bed|in_his_chair|in_her_chair', 'overloaded|dodgy|bare|frayed plugs|sockets|wires|wiring|plug|cable|extension', 'no|not_got_a|broken|disconnected smoke_alarm|smoke_alarms ... smokes|dementia|worried', 'hoard*|papers|newspapers ... fire|heater|cooker', 'newspapers|papers|clothes|towels .. on|by|near|next|over .. fire|heater|cooker|hob'],
    },
  ],
}
