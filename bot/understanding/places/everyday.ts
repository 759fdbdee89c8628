/** Everyday words that are a letter or two from the name of a place: never read as that name misspelt. */
export const everyday: ReadonlySet<string> = new Set(
  (
    'the this that there their them they then than these those and any about again all also another around away been being ' +
    'better bright bring boring building bench bus barely barley basically board border church city class clean coming company ' +
    'could calling carer carers chatting doing down dining dancing dinner door early else every evening family finding flat forest ' +
    'garden general google leeks leads  getting going good great group half having hearing help helping here hospital house housing holiday human ' +
    'just keeping kitchen knitting lately leaving lending lifting little live living local long looking lots lunch making ' +
    'meeting middle mine moment money more morning most moving much mostly need needing night north nothing nursing other over ' +
    'paying people place playing please pretty raining reading really retired retiring room seeing several shopping should sitting ' +
    'shipping some something somewhere south speaking spring staying still street studying swimming taking talking thinking thirst ' +
    'through time today together tomorrow touch town turning under university village waiting walking wanting weather weekend ' +
    'west whole with without working world would writing yesterday york young your'
  ).split(' '),
)
