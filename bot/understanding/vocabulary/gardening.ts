/** Garden help or gardening with others. Notation: see ../compile.ts. */
export const gardening = `
sure:
  garden*; allotment*; lawn*; (cut|cuts|cutting|mow|mows|mowing) ~2 (grass|hedge*|lawn); mower; mow; mowing;
  grass ~2 (knee|cut|long|high|high|growing|up to); hedge*; weed; weeds; weeding; prun*; flower ?beds?; borders;
  greenhouse*; compost*; shrub*; nettles; bramble*; overgrown; (like|is|its|gone to) a jungle; green finger*;
  (hanging )?baskets; window ?box*; raised beds?; backyard; back yard; strimm*; shears; secateurs; horticult*;
  (grow|growing|grew|grows|grown) ~3 (veg*|flowers|tomatoes|own|potatoes|sweet
    peas|roses|dahlias|leeks|food|things|rhubarb|chrysanth*|plants|fruit);
  (sweep*|clear*|rake) ~3 (leaves|path|drive|snow); leaves ~4 (path|drive|garden|everywhere|sweep*);
  conservation group; plant* (trees|bulbs|seeds|out|up); roses; tomatoes; potting shed; in bloom;
  wildlife (group|garden*); (digging|dig) (over|the|an|a|up)?; (dig|digging); meadow; wilderness;
  (hands?|fingers?) ~2 (soil|dirt|earth|dirty|muck|mud); flags; paving;
  (cut|trim|chop|prune|tidy|dig|clear|mow|strim) ~3
    (grass|hedge|hedges|lawn|bushes|shrubs|garden|tree|branches|brambles|nettles|ivy|roses|plot|yard|beds?);
  (sweet peas|dahlias|begonias|fuchsias|geraniums|daffodils|tulips|tomato plants|runner
    beans|spuds|cabbages|onions|pansies|bedding plants);
  leaf; leaves? ~3 (rake|swept|sweep|gutter|blow*|drive|path|garden); green space;
  outdoors? ~2 (grow|plant|dig|garden)*; vegetable (patch|plot|garden); plot; polytunnel;
  balcony ~3 (grow|plant|pots|flowers|tomatoes);
  (pots|plants|flowers|seeds) ~2 (balcony|windowsill|patio|yard|grow|water); mow*; overgrow*; ivy;
  (nobody|no one|anyone|someone|somebody|who) ~2 (to )?(mow|dig|weed|prune|cut the grass|do the garden|strim);
  bit of ground; patch of (ground|land|earth|green); seeds; seedlings; dandelions?;
  (clear|clean|sort|tidy|do) ~3 (yard|back yard|garden|drive|path|patio|beds|ginnel|front); nettles?; greenhouse;
  bindweed; knotweed; moss; wheelbarrow; trowel; hoe; veg; veg plot; leeks; rhubarb; peas; sprouts; cabbage*;
  conifer*; leylandii; branches; tree ~3 (overhang|cut|down|roots|branches|light|lop); crowns; dig*; borders?;
  choked; (tackle|clear|sort|tame) ~2 (jungle|garden|back|yard|weeds); out the back;
  prize* ~2 (leeks|veg|roses|marrows|onions|dahlias|sweet peas)|leeks;
  grass cutting|lawn mowing|hedge (cutting|trimming)|garden (clearance|tidy|maintenance|help)|prune|pruning|apple
    tree|fruit trees?|orchard|muddy;
likely:
  plants; plant; flowers; seeds; seedlings; bulbs; tubs; pots; veg; vegetables; tree; trees; leaves; bush;
  bushes; patio; drive; outside of the house; soil; hands dirty; spade; fork; rhubarb; leeks; dahlias;
  (tree|trees|hedge|bush|ivy|grass|lawn|garden|yard|weeds|nettles|leaves|beds?|plot) &
    (cut|cutting|back|down|overgrown|tidy|help|clear|someone|anyone|who|dig*|high|long|tall|neighbour*|council|bend|knees|back|manage|share|grow|plant|love|miss|volunteer*|group|together|community);
  (grow|growing|plant|planting|sow*) &
    (veg*|flowers|tomatoes|seeds|community|group|school|balcony|pots?|ground|plot|own|together);
hint:
  grass; outdoors; grow; outside; path; moss; garden*; green; plant*; flower*; grow*; seed*; soil; ground; dig;
  yard; leaf; leaves; hedge*; tree*; ivy; weed*; veg; rose*; pot*; spade; mow*; cut*; patio; bush*; lawn; bulb*;
  tomato*; border*; patch; bird table; compost;
hide:
  garden (centre|city|gate|of remembrance|path to|furniture); (bear|beer) garden;
  leaves (me|her|him|the|us|marks|at|school|early); tree surgeon; christmas tree; family tree;
  drive (me|him|her|a|any|to); flower arrang*; (smoke|smoking|smokes) weed; dig in; fell ~2 garden;
  tumble ~2 garden; nettle tea; weed (again|habit); meadow (lane|view|court|bank|house); plot of; flagging;
  the pots (pile|in|need|and pans);
`
