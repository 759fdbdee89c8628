/** What a lonely man in Armley says until groups are suggested to him. What he tells early is not asked again. */
export const toConnections = [
  "since my wife died the days are long. I'm in Armley",
  'a day with music',
  'I played in a brass band',
  'my sister',
  'skip',
  'By bus',
  'a natter with somebody',
]
