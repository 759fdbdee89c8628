/** Making and mending with others. Notation: see ../compile.ts. */
export const menShed = `
sure:
  mens? (in )?sheds?; man shed; shedders?; wood ?work*; wood ?turn*; wood ?carv*; whittl*; joiner*; carpent*;
  lathe*; chisel*; (make|making|made) (and|n|or) (mend*|fix*|do*); (metal ?work*|weld*|soldering); tinker*;
  repair (cafe|shop|group);
  (fix|fixing|mend|mending|repair|repairing|restore|restoring|build|building) ~3
    (things|clock*|watch*|radio*|bikes?|bicycles|engines?|furniture|toys|lawnmowers?|motorbikes?|cars|tractors|stuff|models?|steam);
  (good|clever|handy|skilled|work*|busy) with (his|my|their|me) hands; (hes|im|was|always|very|dead|right) handy;
  handy with (his|a|my|tools); model (railway*|making|engineer*|train*|aircraft|boat*|steam);
  (out|get) ~2 (from )?under my feet;
  (blokes|fellas|fellers|lads|chaps|men|gents|guys|geezers) ~4 (work alongside|to work
    with|workshop|group|club|together|do things|meet*|natter|chat|brew|cuppa|like (him|me)|my age|his age);
  (around|with|round|among|alongside|meet|alongside) (other |some |a few
    )?(blokes|fellas|lads|chaps|men|fellers|guys|gents);
  mens? (group|club|space|cafe);
  (something|somewhere|anything|owt|group|club) for (men|blokes|lads|fellas|chaps|retired men);
  work (alongside|with my hands); shed;
  (good|handy|clever|skilled|brilliant|great) (with|at)
    (wood|tools|metal|making|fixing|mending|engines|machines|his|my);
  (feet|foot) ~2 under|under (my|mums|her|me|your) feet;
  (vice|lathe|bench|plane|saws?|sawing|drill|drilling|tools|chisels?|hammer|anvil|spanners?|soldering iron) ~2;
  (weld|welding|turn wood|woodworker|cabinet*|joinery|plumber|electrician|mechanic|machinist|pattern ?maker|tool
    ?maker|fitter|blacksmith|millwright|bricklayer|brickie|plasterer|decorator) ~4 (retired|years|year|all
    (my|his) life|used|trade|forty|thirty);
  (restor*|rebuild*|renovat*|do up|doing up) ~3
    (motorbike*|bike*|car|cars|engine*|furniture|clock*|tractor*|boat*|radio*|things);
  (likes?|loves?|enjoys?|want|wants) ~1 (making|building|fixing|mending|taking things apart|to make|to build|to
    fix|to mend|tinkering|pottering) ~1 (things|stuff|summat|something|furniture|anything)?;
  (something|somewhere|anywhere|place|group|club|owt|anything) ~1 for (men|blokes|lads|fellas|chaps|retired|a
    man|a bloke|a fella|older men|dad|my husband|him to potter);
  potter(ing)?; (workshop|workbench|tool ?shed|garage)( |$); screwdriver; spanner; hammer;
  (mend|fix|repair|make|build) anything; (shed|workshop) and ~2;
  (the works|works|pit|mill|factory|foundry|yard|shop floor|engineering) ~3
    (banter|lads|mates|miss|misses|men)|(banter|lads|mates|miss|misses|men) ~3 (the
    works|pit|mill|factory|foundry|yard|shop floor);
  bench ~3 (banter|lads|tools|work|company|wood|vice)*;
  (retired|ex|old|was a|hes a|im a|time served)
    (electrician|plumber|joiner|engineer|fitter|mechanic|builder|bricklayer|miner|welder|toolmaker|machinist|pattern
    ?maker|carpenter|plasterer|foundryman|steelworker|printer|millwright|draughtsman|cobbler|french polisher|sheet
    metal worker|lorry driver);
  (whittl*|carving|joinery|marquetry|pyrography|blacksmith*|forge|lathes?|wood ?turner*|model
    (boats?|planes?|trains?|engines?));
  sheds; (bang|hammer|saw|drill|mend|fix|make|build|bodge|solder|screw) things;
  (made|built|makes|builds|turned|carved|restored) ~1
    (furniture|cabinets?|chairs|tables|models?|boats?|engines?|toys|clocks?|guitars|doors|kitchens|things);
  band ?saw|table saw|router table|pillar drill|power tools;
  (clocks?|watches|radios?|engines?|things|everything|machines?|bikes?|cars) (to bits|apart|to pieces);
likely:
  tools; workshop*; time served; hand tools; power tools; engineer*; fitter; toolmaker; cabinet maker; sawdust;
  blokes; fellas; bench; retired (builder|engineer|joiner|plumber|electrician|mechanic|fitter|miner); upholster*;
  fettl*; diy; mechanic*; garage; practical; with wood; bored husband;
  retired ~2 (engineer|joiner|builder|miner|fitter); making things; sits doing; doing nothing; fix things; man;
  retired; wood;
  (hands|tools|wood|workshop|shed|bench|make|making|fix|mend|build) &
    (retired|husband|dad|grandad|bored|men|blokes|lads|fellas|railway|pit|engineer|joiner|out of the house|nothing
    to do|company|banter|others|somewhere|anywhere|place|group);
hint:
  lads; chaps; men; hands; making; mending; husband; tools; shed; wood; lathe; engine*; bike*; mend*; fix*;
  build*; make; solder*; nails; glue; bits; dad; grandad; blokes; fellas; fella; retired; bench; metal; motor*;
  mower*; clock*; radio*; furniture; garage; banter; handy; practical; screw*; drill*;
hide:
  shed (a )?(tear|weight|pounds); shed loads?; garden shed; shed roof; garage (forecourt|door);
  lads? (died|passed); my hands (shake|are|hurt); rusty tools; toolkit;
  make things (worse|better|up|last|easier);
`
