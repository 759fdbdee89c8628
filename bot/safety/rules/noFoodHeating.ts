import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'past', 'resolved']

export const noFoodHeating: RuleSet = {
  kind: 'no_food_heating',
  groups: {
    food: 'food, bread, milk, dinner, grub, shopping, meal, meals, scran, snap, baby milk, formula, anything to eat, to eat',
    heat: 'heating, heat, hot water, gas, electric, power, coal, oil, fuel, boiler, heater, fire on, water, lights, light, logs, credit on the meter',
    none: 'no, without, not got any, havent any, have no, got no, aint got, aint got no, not had any, not any, out of, run out of, ran out of, havent got any, not got, hasnt got any, lost, cant afford, cut off',
    off: 'off, cut off, gone off, gone, packed up, packed in, broken, broke, broken down, bust, knackered, stopped, stopped working, not working, isnt working, wont work, run out, ran out, went off, out, disconnected, condemned, kaput, died, conked out, failed, not come on, empty, down, not on, capped, wont come on, wont light',
    frail: 'freezing, cold, shivering, shaking, baby, kids, children, bairn, oxygen, nebuliser, disabled, housebound, hours, days, since, dark, minus, snow, elderly, pensioner, old, ill, blue, insulin, wheelchair, tonight, alone, on my own, fridge, hungry, starving, nothing, stairlift, hoist, mattress, ventilator',
    empty: 'empty, bare, nothing in, nothing left, nothing to eat, nothing in the cupboards, nothing in the fridge, nowt in, no food, cupboards bare, fridge empty, not a crumb',
  },
  rules: [
    {
      id: 'noFood.none',
      level: 'crisis',
      says: 'say that there is no food now',
      weight: 3,
      unless: [...harmless, 'hypothetical', 'joking'],
      patterns: [
        'all i|we|that ... left .. is|s half_a_loaf|loaf|tin|bread|biscuits|beans|nothing', '# days|days|week till|until .. my|next .. money|pay|payday|giro|pension|benefits',

        'had|eaten|having|ate .. slice|slices|crust|bit|biscuit|tin|toast|crackers|nothing|one_meal|crumbs ... days|since|all|week|two', 'slice|biscuit|tin|crust|crackers ... in .. # days|days', 'babby|baby|bairn|kids|children|we|me s? starved|starving|clemmed|hungry', 'living|lived|surviving .. on .. water|tea|biscuits|bread|toast|crackers|nothing .. ... money|till|afford|days|no', 'cupboards|fridge|freezer|cupboard s|are|is|all|just|gone? empty|bare', 'clemmed|starved', 'kids|children|baby .. without|no|going without|hungry|crying',

        '@none @food $|in|left|till|until|and|for|housebound|nothing|kids|baby|money|now|here|all|since', 'no milk|bread ... nothing|baby|housebound|bread|milk|cupboard|food|in', 'not|hasnt|havent|nothing|no|didnt|never|aint eaten|ate|had_anything_to_eat|eat|to_eat|fed|had_a_meal|had_food|had_a_hot_meal|had_any_food .. ... today|since|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|week|kids|till|money|afford|two_days', 'cupboards|cupboard|fridge|freezer|pantry .. @empty', '@empty .. cupboards|cupboard|fridge|house|eat|till|until|pantry', 'nothing .. in|left .. fridge|cupboard|cupboards|house|eat|pantry|freezer', 'nothing to? eat', 'nothing in $|till|until|cupboard*', 'starving|hungry|starve ... kids|children|money|days|no|food|nothing|since|universal_credit|sanctioned|help|baby|me_and', 'kids|children|baby|we|me_and|lad|bairns .. hungry|starving|not_eaten|havent_eaten', 'sharing|share|living|live|lived|surviving .. on|one|a|off .. pot_noodle|tin|tin_of|beans|bread|crackers|toast|pot ~~ food|money|us|till|sanction*|between|kids|feeding|lad', 'sanctioned|benefits_stopped|universal_credit_stopped|money_stopped|pip_stopped|giro ~~ food|nothing|eat|pot_noodle|baby|hungry|milk|money|electric|feeding|gas|kids|starving', 'universal_credit|benefits|pip|money|wages|esa|pension .. stopped|not_gone_in|hasnt_gone_in|not_come ... baby|milk|nothing|food|eat|electric|gas|in', 'no money .. for? .. food|electric|gas|eat|milk|meter|heating|till', 'bank_card|card|purse|money ... swallowed|lost|stolen|broken|blocked ... no|nothing|bread|food|milk|housebound', 'need|want|get food_parcel|foodbank|food_bank|voucher|parcel today|now|tonight|urgent*|no|please|kids', 'going hungry|without_food|without_meals', 'run out|ran_out of .. food|milk|formula|nappies ... money|no|till|nothing|baby', 'no|cant water|get_to_shop|get_to_the_shop|get_out_for_food ... taps|food|nothing|shop|days',
      ],
    },
    {
      id: 'noHeat.none',
      level: 'crisis',
      says: 'say that there is no heat, power or water now',
      weight: 3,
      unless: [...harmless, 'hypothetical', 'joking'],
      patterns: [
        'gas|electric|heating|power just|has|s gone off|out ... credit|baby|till|monday|no|kids', 'no credit .. till|until|left|for',

        'nothing|no|zero left? on .. meter|the_meter|electric_key', 'frost|ice|icicles .. inside|on_the_inside|window|windows|indoors|bedroom', 'inside .. windows .. frost|ice|frozen', 'boiler|heating|gas|electric s? gone|dead|off|bust|packed|conked ... frost|freezing|cold|#|baby|ice|old|shiver*|years|coat', 'see .. breath|breathe .. in', 'sleeping|sat|sit|living|bed|wearing .. in .. coat|coats|hat|gloves|all_my_clothes|layers .. cold|heating|freezing|bed|indoors|house|afford', 'starved|nithered|frozen|perished|perishing ... no|heating|fire|coal|electric|gas|meter', 'no|off|cut .. hot_water|electric|water|power .. ... days|weeks|baby|disab*|kids|landlord',

        '@none @heat', 'no heating|heat|electric|gas|hot_water|power|water|coal|fire|lights', '@heat .. is|s|has|have|been|just|keeps|got|had|were? @off ~~ @frail|#|landlord|fortnight|weeks|nothing|thursday|friday|monday|emergency|boiling|camping', '@off .. @heat ~~ @frail|#|nothing', 'had|got|been|have .. gas|electric|heating|power|water cut_off|disconnected|capped', 'meter .. run_out|ran_out|empty|gone|out|zero|emergency|no_credit|ran ... dark|cold|money|kids|till|nothing|baby|until|sat|no', 'nothing|no|money .. put|to_put|for|on .. the? meter|it|electric|gas|key|leccy ... till|until|thursday|friday|monday|dark|cold|gone|baby|kids|off', 'sat|sitting|sits|living|in|wrapped|huddled .. dark|coat|coats|gloves|blankets|cold|freezing|candles|candlelight ... cold|heating|fire|afford|dark|electric|gas|meter|no|hands', 'in the? dark .. and|with|cold', 'freezing|frozen|perishing|shivering|so_cold|nithered|shaking_with_cold|blue_with_cold|cold ... heating|no_heat|boiler|landlord|coal|broke*|packed|no_gas|fire|afford|hands_blue|hypotherm*|baby|in_here|house', 'hands|lips|fingers|feet .. blue|numb .. ... cold|heating|afford|fire', 'cant|couldnt afford .. to? .. put|turn|heat|heating|fire|gas|electric .. on|house ... blue|freezing|coat|cold|shiver*|gloves|baby|ill', 'hypothermia|hypothermic', 'burning .. books|furniture|chairs|wood|doors|shelves|old ... cold|coal|warm|no', 'shaking|shiver* .. with|from cold', 'boiler|heating ... broke*|packed|off|out|gone ... freezing|cold|#|landlord|baby|kids|weeks|fortnight|days|old', 'no|not|without water .. coming|taps|to|running|for ... days|tap|taps|toilet|drink|old', 'boiling water|kettles .. camping|stove|warm|wash|heat', 'electric|power|leccy ... oxygen|nebuliser|hoist|machine|mattress|stairlift|ventilator|insulin|fridge|feed|needs_it|dialysis',
      ],
    },
    {
      id: 'noFood.short',
      level: 'concern',
      says: 'say that money for food or heat is short',
      weight: 1,
      unless: [...harmless, 'hypothetical', 'joking', 'study'],
      patterns: [
        'dreading|dread|worried_about|scared_of|frightened_of .. gas|heating|electric|energy|next bill|bills', 'jumpers|coats|blankets|layers ... sat|heating|bill|cold',

        'bed|stay|library|bus|sit ... save|saves|saving .. on? .. gas|heating|electric|money|heat', 'save|saving .. on? .. gas|heating|electric|leccy|food', 'turning|turned|turn|keep|keeping off? .. heating|fire .. off|down|save', 'cant afford',

        'struggling|struggle|cant|hard|difficult|worried|barely|not|stretch*|finding_it_hard|hardly .. afford|pay|buy|manage|make_ends_meet .. food|heating|bills|gas|electric|shopping|eat|month|meals|rent|ends_meet', 'scared|afraid|frightened|worried|dont|darent|wont|not|cant .. put|turn|have .. the? heating|heat|fire|lights|oven .. on', 'only|just put|have|turn|had|got .. the? heating|heat|fire|gas|electric .. on .. hour|hours|day|night|evening|when', 'skipping|skip|skips|missing|going_without|goes_without|cutting_back_on|miss .. meals|food|meal|lunch|dinner|eating|dinners', 'meter|key|electric|gas .. # pounds|left|low|emergency', '# pounds|left .. meter|electric|gas|till|until', 'heat_or_eat|heat_or_eating|heating_or_eating|eat_or_heat', 'down|short|strapped|struggling|skint|broke|pinching .. to|for|of|until|till|at|pennies|money ... end|month|payday|food|bills|cash|money', 'debt|debts|arrears|behind|owe .. with|on|energy|gas|electric|bills|council_tax|water ... worried|cant|letters|pay|scared|struggling', 'cold|chilly|damp|freezing .. house|flat|at_home|in_here|bedroom|in_the_house|home', 'food_bank|foodbank .. again|every|using|need|voucher|first_time|relying|referral', 'money .. tight|short|doesnt_stretch|runs_out|run_out|not_going_far', 'boiler|heating .. playing_up|temperamental|on_its_last_legs|keeps_cutting_out|dodgy|on_the_blink|keeps_going_off',
      ],
    },
  ],
}
