import type { Guard } from '../engine/rule.ts'

/**
 * What people ask of a shop, a bank or a machine in words that could be of our world too. It silences no rule: without one
 * more is asked of the nets (decide.ts).
 */
export const errand: Guard = {
  scope: 'message',
  says: 'it asks something of a shop, a bank or a machine',
  patterns: [
    'online shopping|shop|order|purchase',
    'bought|ordered|purchased something|item|it .. online|paid|week|month|ago',
    'placed an? order',
    'an|my|the order .. from|isnt|never|hasnt|coming|arrived|status',
    'want|get|give|have .. my money back',
    'sent|transferred|wired .. money ... arrive*|last_week|friday|ago|isnt|dont_have|not_got|havent|seeing|received',
    'account|card blocked|frozen|declined|used|hacked',
    'spent|spending .. lot|much|too_much .. on',
    'bill|tab increased|this_month|last_month',
    'eat|eating|go|going|went .. out_to_eat|eat_out|to_dinner|for_dinner',
    'eat_out|eating_out|take_out|takeaway_near',
    'reserve|book a|the table|room|seat',
    'table for two|three|four|five|six|eight|#',
    'wake me in|at|up',
    'sign me up',
    'send|write|text|email .. an? text|message|email|feed',
    'send|write .. text|message|email ... to',
    'email|text|tell my boss|wife|husband|brother|sister|friend|peter|that|him|her .. i|to|that .. late|wont|be|pick',
    'how_long|will|can|does|good|bad|ok|safe|long|drink|eat ... fridge|freezer|counter',
    'how cold|hot|warm|windy is|will it',
    'card fell|broke|snapped|bent|damaged .. in|into|chip|machine|half|toilet',
    'nanny_cam|nan_cam|doorbell_cam|my_feed|to_my_phone|my_payday|my_tab',
    'are|is my|the doors|door|lights|alarm .. locked|on|off',
    'i|im be late|in for|to work|meeting|dinner|today|tonight',
    'going_to|going_out dinner|lunch|movies|restaurant',
  ],
  unless: [
    'carer|son|daughter|nephew|niece|neighbour|lodger|cleaner|grandson|granddaughter|mum|dad|nan|gran|grandad|aunt|uncle',
    'scared|threat*|hit*|hurt|lonely|confused|dementia|goodbye|anymore|no_point|die|hungry|nothing',
  ],
}
