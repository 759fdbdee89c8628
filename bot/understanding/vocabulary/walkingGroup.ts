/** Walking with others. Notation: see ../compile.ts. */
export const walkingGroup = `
sure:
  (walk|walks|walking|walkers) (group|groups|club|clubs|buddy|buddies|friend*|partner*|pal|pals|mate*|for
    health|together|scheme*|festival|and talk|and chat);
  health walk*; wellbeing walk*;
  (led|guided|nature|group|gentle|short|easy|nordic|weekly|bird|history|heritage|woodland|countryside|park|canal|riverside|circular)
    (walk|walks|walking);
  rambl*; hik*; hill ?walk*; stroll*; amble*; saunter; yomp*;
  (someone|somebody|people|others|folk|company|anyone|friends|pals|mates|lads|women|ladies|group) ~3 (to walk|who
    walk*|walking|for walks|for a walk|to go walking);
  (walk|walks|walking) ~4 (with (others|people|other|someone|somebody|folk|a
    group|company|friends|like)|company|in a group|as a group|by myself|on my own|alone);
  (go|going|goes|went|out|get|start|love|like|enjoy|miss|missed|want|take up|used to) ~2 (walking|for walks|for a
    walk|on walks|walks|for a wander);
  walk more; flat paths; walking boots; boots ~4 (cupboard|dust|hall|loft|door|on); dales; moors; towpath; fells;
  countryside; ordnance survey;
  (is there|any|a|some|for|like|fancy|join|good|lovely|nice|do) ~1 walks?( for| with| that| round| in| on| along|
    around|$);
  (bluebells?|snowdrops|autumn leaves|countryside|scenery|views|woods|moors|hills|fells|peaks?) ~3
    (with|together|company|people|group|others|someone);
  (tramp|trudge|trek|march|potter|amble|meander|toddle) ~3
    (moors|hills|park|woods|canal|dales|fields|lanes|round|along|through);
  on the flat; (miles?|steps) (on|along|a day|round|with) ~3;
  (get|got|start|keep|told me|says|need) ~2 (walking|out walking|walk more|walk further); slow coaches?;
  (pram|buggy|pushchair|wheelchair) walk*; walkers; three peaks; pennine way; dog walking group; trail*;
  footpath*; stiles?; (new|old|my|good|dusty|walking|muddy|get (my|the|some|your)) ~2 boots ~4;
  (excuse|reason|motivation) to walk;
  (do|walk|explore|see|along|round|on|up) ~4
    (canal|dales|towpath|moors|river|reservoir|lanes|fields|woods|park) ~4
    (folk|people|company|others|group|alone|myself|someone|friends)*;
  explore ~2 (dales|countryside|moors|woods|area|paths|parks); put me on to walking;
  (doctor|nurse|gp|consultant|physio) ~4 walking;
  walk* ~4 (company|group|alone|pace|slow|gentle|easy|pal|dog|canal|park);
  (wander|trudge|march|plod|tramp|hike|trek|stroll); pedometer; step counter; (10000|ten thousand) steps;
  walking wise|walks? ~2 (for )?beginners;
  (first|few|couple of|two|three|four|five|six|ten) miles? & (company|with|others|group|together|training|walk*);
  walk* (by|along|round|on|near|beside) the (sea|beach|coast|river|canal|lake|cliffs?|front|prom|beck)|strollers;
likely:
  fresh air; walks; outdoors; out in nature; wander*; nature;
  (round|around|along|by|in) the (park|canal|river|reservoir|tarn|woods|lake); (few|couple of) (miles|mile);
  a mile or two; steps a day; walking; trek*; wheelchair friendly (walk|path)*; walk; bluebells; hill*; moors;
  fells; peaks; boots; scenery; legs stretched; stretch (my|his|her|your) legs; views; outside; canal; towpath;
  park;
  (walk*|rambl*|stroll*|hik*) &
    (group|others|company|people|folk|together|someone|somebody|club|friends|alone|chatty|gentle|flat|slow|easy|park|canal|woods|dales|moors|bad
    (chest|lungs|knees|hip|back)|beginners|over|women|men|ladies|lake|nature|birds);
hint:
  walk; park; woods; canal; reservoir; flask; legs; walk*; boots; path*; river; dales; moors; hill; hills;
  country*; air; lake; stroll; miles?; mile; pace; stile*; view*; sandwich*; outdoors; nature; explore;
  bluebell*; beck; views; trail; rucksack; stick; sticks; fresh;
hide:
  walk* (in|on) (shower|bath|bathroom);
  walking (frame|stick|aid|football|netball|cricket|rugby|distance|to school); walks? (out|all over|off|into);
  (cant|cannot|struggle to|hard to|unable to|couldnt|barely|wont|not) ~1 walk*; (dog|dogs) walk*;
  walk* ~3 (dog|dogs|terrier|spaniel|puppy|labrador|lab|whippet|greyhound|collie|pooch); learn to walk;
  too far to walk; car park; parking; walked (on|over|across); far to walk;
  (furniture|arm|frame|stick) ~2 now|walks? holding|walking (frame|stick)|dog;
`
