import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'asking', 'past']

export const modernSlavery: RuleSet = {
  kind: 'modern_slavery',
  groups: {
    work: 'work, working, works, clean, cleans, cleaning, cook, cooks, cooking, nanny, labour, job, car wash, nail bar, nail salon, farm, factory, field, fields, restaurant, takeaway, kitchen, brothel, massage parlour, cannabis house, cannabis farm, building site, caravan, warehouse, maid, domestic, picking, washing cars',
    unfree:
      'passport, papers, never paid, not paid, no pay, no wages, no money, dont pay me, doesnt pay me, didnt pay me, unpaid, not allowed out, never allowed out, cant leave, not allowed to leave, never leave, never go out, never goes out, locked in, lock in, lock me, locked me, owe him, owe them, owe, debt, keep my passport, keeps my passport, took my passport, take passport, takes their wages, takes his wages, takes my wages, takes a wage off them, takes the wages, trafficked, dont give me money, wont give me passport, no day off, no shoes, day and night, wont pay me, 14 hours, 16 hours',
  },
  rules: [
    {
      id: 'slavery.now',
      level: 'emergency',
      says: 'say that somebody held to work is being hurt or is hiding now',
      weight: 4,
      unless: harmless,
      patterns: [
        'ran|run|escaped|escape|got_away .. from .. house|boss|them|him|job|family ... looking_for_me|looking|hide|hiding|find|please',
        'hide|hiding in .. park|toilet|bush|shed|church|shop ... looking|find|boss|house|please',
        'passport|lock|locked|boss|madam|trafficked ... beat|beating|hit|hurt|bleeding|kill ... today|now|bleeding|police|please|me',
        'hiding|hide|hid .. from .. boss|madam|owner|gangmaster|trafficker|traffickers|pimp',
        'escaped|ran_away|run_away ... boss|madam|passport|trafficked|brothel ... looking|find|kill|hurt|now',
        'boss|madam|pimp|owner ... will|going_to hurt|kill|beat me|us ... police|please|now|hiding|key',
        'brought|bring|took .. here .. nanny|work|clean|maid ... beat*|bleeding|raped',
      ],
    },
    {
      id: 'slavery.held',
      level: 'crisis',
      says: 'speak of somebody who is made to work, unpaid or not free to leave',
      weight: 3,
      unless: [...harmless, 'joking'],
      patterns: [
        'sleeps|sleep|lives|kept in .. garage|shed|cellar|cupboard|outhouse ... looks_after|cooks|cleans|kids|works|children',
        'young? woman|girl|nanny|maid ... looks_after|cooks|cleans ... garage|floor|never|passport|paid',
        'call|calls her|him|me the girl|boy|servant|slave',

        'brought|bring|brings me|her|him|them .. over|here|to_this ... look_after|work|clean|cook|paid|care|marry|children',
        'never|not been|get|got|getting paid ... sleep|floor|children|look_after|allowed|passport|work|hours',
        'sleep|sleeps|sleeping on|in .. kitchen|floor|cupboard|shed|garage|van|factory ... paid|work|children|passport|clean|boss',
        'wages|pay|money ... keeps|keep|kept|debt|owe ... boss|passport|house|him|rent',

        '@work ~~ @unfree',
        '@unfree ~~ @work',
        'trafficked|trafficking|modern_slavery|slavery|forced_labour|gangmaster',
        'like|as|their|his|kept|treated|for a? slave|slaves',
        'dont|doesnt|not|never|wont|didnt pay|paid me|him|her|them|us ... leave|sleep|out|work|passport|allowed',
        'take|took|keep|keeps|holds|hold .. my|her|his|their|the passport|passports|papers|visa|documents',
        'sleeping|sleep|sleeps|living|live|lives|lads|men|girls ... car_wash|nail_bar|factory|shed|caravan|warehouse|back_of|floor_of|garage|container ... never|wages|paid|out|dogs|eats|dirty|van|locked',
        'girl|woman|man|lad|lads|boy|nanny ... never allowed out|outside|leave ... cook*|clean*|shoes|work*',
        'brought|bring|trafficked me|her|them|us ... here|country ... work|locked|job|nanny|sex|passport|men',
        'forced|force|forces|made|make|making|makes .. to? work|beg|clean|steal|have_sex ... no_money|hours|not_paid|every_day|free|men',
        'takes|take|took|keeps|keep .. wages|money|pay .. off|from .. them|me|him|her',
        'never paid ... years|farm|caravan|work',
        'locked|lock in|inside .. and|no|with ... money|work|passport|madam|boss|nanny',
        'boss|madam|gangmaster|he has|got .. my|our|her|their passport|passports|papers',
        'boss|madam|gangmaster keep|keeps|has|hit|hits|shout|shouts|beats ... passport|me|us|owe|hit|hits',
        'sell|selling|sold|pimp* .. me|her|us .. to|for men|sex|drugs|money',
      ],
    },
    {
      id: 'slavery.sign',
      level: 'concern',
      says: 'name a sign that somebody may not be free',
      unless: [...harmless, 'joking', 'wellCared'],
      patterns: [
        'terrified|scared|frightened|nervous|malnourished|thin|odd|strange|wrong|dodgy|funny|fishy ... cleaner|cleaners|gardener|garden|lad|lads|workers|car_wash|nail|nails|girls|driven|van|labourer|nanny|maid',
        'lads|men|girls|workers|cleaners|women|lad ... driven|dropped|picked_up|van|minibus|never_speak|never_speaks|all_hours|dont_speak|wont_look',
        'cleaner|cleaners|gardener|car_wash|workers|nail_bar ... odd|wrong|scared|frightened|never|terrified|same_clothes|van|hours',
        'never speaks|speak|talks ... all_hours|terrified|scared|works|working|boss',
        'paid .. cash|next_to_nothing|less|pittance ... caravan|lives|sleeps|boss',
        'works|working .. all_hours|every_day|seven_days ... never|scared|paid|thin|terrified',
      ],
    },
  ],
}
