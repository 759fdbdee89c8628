/** What a street is called at the end of its name, short forms too. */
const street =
  'road|rd|street|st|avenue|ave|lane|ln|drive|dr|close|crescent|cres|terrace|grove|view|mount|place|court|gardens|gdns|' +
  'walk|row|way|hill|square|garth|house|towers?|villas|parade|fold|mews|croft|approach|bank'
/** Words that never stand in the name of a street: "2 nights on the street", "4 of us down the road". */
const notInNames =
  'a|an|the|of|in|on|at|by|to|up|down|from|off|my|our|your|his|her|their|this|that|and|or|is|was|are|were|we|i|he|she|they|' +
  'it|times|days?|nights?|weeks?|months?|years?|hours?|minutes?|mins|men|people|no|any|kids|children|doors?|pounds?|quid'
const name = String.raw`(?!(?:${notInNames})\b)[\p{L}][\p{L}'’.-]*`
const postcode = String.raw`[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}`
const address = new RegExp(
  String.raw`(?<![\p{L}\d£.:])(?:(?:flat|room|apt)\s+\d+[a-z]?,?\s+)?\d{1,4}[a-z]?,?\s+(?:${name}\s+){1,3}(?:${street})\b` +
    String.raw`(?:,?\s+${postcode}\b)?|\b${postcode}\b`,
  'iu',
)

/** A house and its street, or a whole postcode, in somebody's own words; undefined where there is none. */
export function addressIn(text: string): string | undefined {
  return address.exec(text)?.[0]
}
