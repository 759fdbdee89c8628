import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'past', 'asking']

export const discharge: RuleSet = {
  kind: 'hospital_discharge_unsafe',
  groups: {
    hospital:
      'hospital, ward, the ward, discharge team, discharge lounge, st jamess, jimmys, lgi, infirmary, rehab, intermediate care, a and e, a&e, they, doctors, nurses, the hospital',
    sent: 'discharged, discharging, discharge, sent home, sending home, sending him home, sending her home, sending me home, sending mum home, sending dad home, sent me home, sent him home, sent her home, sent mum home, sent dad home, sent my dad home, sent my mum home, sent my husband home, sending my husband home, send me home, send him home, send her home, send mum home, send dad home, dropped off, dropped mum off, dropped her off, dropped him off, dropped dad off, chucked out, kicked out, need the bed, want the bed, needs the bed, want the bed back, want her out, want him out, want me out, want my wife out, want mum out, want dad out, sending my wife home, sending my mum home, sending my dad home, coming home, come home, dumped, brought home, out of hospital, came home from hospital, bed blocking, home from hospital, sent my wife home, being discharged, sent my nan home, sending nan home',
    unmet: `no care, no carers, no package, no package of care, without care, care not, nothing in place, no care in place, nothing set up, no support, no help, nothing sorted, cant stand, cant walk, cant manage, cant get up the stairs, cant lift, cant get to the toilet, cant get to toilet, cant get out of bed, live alone, lives alone, on my own, on her own, on his own, by myself, by herself, lives by herself, no one here, nobody here, nobody at home, no one at home, nobody, no food, no equipment, no hospital bed, not delivered, isnt delivered, no hoist, no commode, no key, empty property, not restarted, no package of care restarted, who is going to, who s going to, who will, wheres the, doorstep, confused, pyjamas, taxi, bad heart, no bed, isnt ready, not ready, not safe, no heating, hasnt been set up, havent been set up, not set up, nothing arranged, no plan, bed isnt, still cant, no carers set up, no care package, cant cope, hoist not`,
    today:
      'today, tonight, this afternoon, this morning, now, tomorrow, just, hour, an hour ago, this evening, need the bed, at midnight, last night, yesterday, in the morning',
  },
  rules: [
    {
      id: 'discharge.unsafe',
      level: 'crisis',
      says: 'say that somebody is being sent home from hospital without what they need',
      weight: 6,
      unless: [...harmless, 'hypothetical', 'someday', 'wellCared', 'resolved'],
      eases: { comingOut: 'concern' },
      patterns: [
        'discharge_lounge|wheeled|ambulance_home|patient_transport ... no|nobody|nothing|heating|food|alone|let|care|without',
        'discharge_lounge',

        'sent|send|sending|kicking|kicked|turfing|turfed|booting|discharg*|chucking .. me|him|her|nana|nan|mum|dad|gran|grandad|husband|wife|my_mum|my_dad|my_husband .. off|out_of|home|off_the .. ward|hospital|at .. ... #|morning|night|nightie|pyjamas|taxi|door|floors|alone|pot|hour|cant|legs|stairs|nobody|locked|own|cold',
        'ward|hospital|jimmys|lgi|st_jamess ... kicking|sent|send|sending|turfing|want .. ... #|hour|nightie|floors|stairs|alone|night|morning|locked|legs|door|nobody',
        'off the? ward ... hour|today|now|stairs|floors|alone|cant|legs',
        'home|back .. at|in .. #|two|three|middle .. in_the_morning|am|of_the_night ... hospital|jimmys|nightie|ward|alone|door',
        '@sent ~~ @unmet',
        '@hospital ... @sent ~~ @unmet',
        '@unmet ~~ @sent',
        'discharged|discharge .. to ... empty|alone|no|cold|doorstep|confused',
        '@hospital ~~ home|out .. today|tonight|this_afternoon|now|tomorrow ~~ @unmet',
        '@hospital want|wants|wanting|need|needs .. my|mum|dad|her|him|wife|husband|me|bed out|back|home|the_bed ... @unmet|today|this_afternoon|who',
        'unsafe|failed discharge',
        'discharged|sent_home ... still ... cant|confused|ill|bleeding|infection|pain',
        'bed|hoist|commode|frame|equipment|carers|care|package ... not|isnt|hasnt|havent|wasnt|werent|even .. delivered|arrived|come|set_up|ready|in_place|started|arranged ... hospital|discharg*|ward|sent_home',
        'home|out|back .. from|of hospital|ward ... bed|hoist|commode|frame|equipment|carers|care|package .. not|isnt|hasnt|havent|never .. come|arrived|been|ready|started|set_up',
      ],
    },
    {
      id: 'discharge.planned',
      level: 'concern',
      says: 'speak of a discharge that worries somebody',
      weight: 2,
      unless: ['study', 'news', 'past', 'hypothetical', 'wellCared', 'resolved'],
      patterns: [
        'physio|ward|consultant|ot|doctor|nurse|hospital .. says|say|reckons|thinks|said ... home ... ready|manage|not_convinced|worried|not_sure|stairs|dont_see|cope',
        'not convinced|sure|happy .. he|she|hes|mum|dad ... ready|fit|well_enough|home',
        'not_ready|isnt_ready .. for|to ... home',
        '@hospital ... maybe|might|next_week|friday|soon|talking_about|planning|due|monday ... home|out|fixed|alone|lives|away|stairs|manage|sorted|nothing|by_herself',
        'sending|send|discharge|discharging|discharged|due|coming|come .. @third|me|out|home ... next_week|soon|friday|monday|days ... manage|stairs|alone|sorted|dont_see|worried|nothing|how|cope|by_herself|lives',
        'due|coming|comes|come out|home .. of|from hospital .. ... nothing|sorted|worried|how|cope|manage|not|alone|scared|who',
        'hospital|ward|discharge* ... worried|dont_see|how .. manage|cope|stairs|look_after|home',
        'ward ... rang|phoned|said|say|says ... home|friday|discharge*|maybe|soon',
      ],
    },
  ],
}
