/** Arts crafts music reading games cooking for pleasure. Notation: see ../compile.ts. */
export const hobbiesArts = `
sure:
  (art|arts|craft|crafts|painting|drawing|music|drama|dance|creative|pottery|sewing|knitting|history|book|books|reading|writing|poetry|film|cinema|quiz|chess|bridge|photography|camera|card|games|bingo|baking|cookery|cooking|choir|singing|theatre|local
    history|family history|sugarcraft|flower|radio|comedy|jazz|folk|language)
    (class|classes|group|groups|club|clubs|circle|circles|course|courses|lesson|lessons|session|sessions|society|workshop*|afternoon*|night*|morning*|evening*|quiet*);
  paint*; draw; drawing; sketch*; watercolou?r*; acrylic*; oils; craft*; knit*; crochet*; sew; sewing; quilt*;
  embroider*; needlework; cross stitch*; tapestr*; patchwork; dressmak*; lace ?mak*; macrame; felt*making;
  pottery; ceramic*; clay; sculpt*; print ?mak*; weav*; choir*; sing; sings; singing; singalong*; sing songs?;
  singer*; chorus; operatic*; gilbert and sullivan; karaoke; musician*; music; piano; guitar; ukulele*;
  brass band; (pit|silver|colliery|wind|steel|jazz|skiffle) band*; band; cornet; trombone; trumpet; euphonium;
  violin; fiddle; cello; orchestra; drum*; accordion; harmonica; bagpipe*; saxophone; flute; keyboard; organist;
  (play|plays|played|playing) ~2 (organ|instrument); drama; theatre; acting; am ?dram; amateur dramatics; panto*;
  on stage; puppet*; reading group; poet*; poems?; creative writing;
  write* (stories|my life|my memoirs|a book|poetry); memoirs; local history; family tree; genealog*; u3a;
  photograph*; film club; matinee*; cinema; whist*; beetle drive; dominoes; doms; cribbage; crib; chess;
  draughts; scrabble; bingo; mah ?jong*; rummy; canasta; backgammon; board games; pub quiz; quizzes; quiz;
  jigsaw*; crosswords?; puzzles; sudoku; baking; bake; bakes; baker; cake decorat*; sugarcraft; jam making;
  flower arrang*; florist*; card making; scrapbook*; stamp collect*; stamps; coin collect*; train ?spot*;
  railways?; bird ?watch*; birding; twitcher; astronom*; stargaz*;
  learn* (french|spanish|italian|german|welsh|latin|polish|a language|an instrument); museum*; galler*;
  reminisc*; nostalg*; womens institute; hobb(y|ies); pastime*; (something|anything) (creative|arty|crafty);
  creativ*; arty; crafty; bell ?ring*; morris danc*; racing pigeons; pigeons; beekeep*; vinyl; musicals?; shows;
  magic tricks; origami; calligraph*; lectures?; bookworm; stories; storytelling; community radio; throw* pots;
  potter's; wheel throwing; colour(ing)? (books?|in)?; needle ?craft; felting; jewellery; beading; model ?making;
  airfix; wood ?craft; glass painting; stained glass; lino; decoupage; upcycl*; floristry; wine making;
  brewing club; astronomy; languages?;
  learn* ~3
    (french|spanish|italian|german|welsh|latin|language|instrument|guitar|piano|paint|draw|knit|crochet|sew|sing|cook|bake|new);
  art; arts; artist; history; heritage; archive*; philosophy; debating;
  (poetry|reading|book|story|stories|writing) ~1 (circle|group|club|class|evening|lovers?); jazz;
  folk (music|club|night); open mic; gig; gigs; record* (player|club)s?; (old|classic) (films?|movies|songs);
  quiz ?night; card ?games?;
  (chess|bridge|cribbage|scrabble|dominoes|whist|cards) ~2 (partner|opponent|player|club|with|group|game);
  loft full of ~2; wool; skiffle;
  (want|wants|wanted|like|likes|love|loves|always) ~2 (act|acting|sing|draw|paint|dance|perform|write|play);
  talks? on ~3; talks; local stuff; uke; ukelele;
  (do|does|did|doing) ~2 (a bit of|some|my|his|her)
    (sketching|drawing|painting|knitting|sewing|writing|woodwork|carving|singing|acting|photography|pottery|baking|crochet|embroidery);
  easel; canvas; paintbrush*; paints; (sewing|knitting) machine; wheel; samba; steel pans?|steel band; drumming;
  postcards; antiques; coins; collect*;
  (cant|could|like to|love to|fancy|want to|try|have a go at|learn|learning) ~2
    (draw|paint|sing|knit|sew|act|dance|play|cook|bake|write|crochet|carve|throw a pot|pottery|photograph*);
  tap danc*; bead*; tatting; spinning; rug making|rag rug*; bonsai; sugar ?craft; icing; wine tasting; ceilidh;
  clog danc*; barber ?shop; gospel; hand ?bells?; recorder; harp; banjo; mandolin; viola; clarinet; oboe;
  bassoon; tuba; concertina; squeeze ?box;
  (blues|rock|soul|country|classical|northern soul|motown|reggae) (music|night|club|band|nights|concert*);
  concert*; recital; matinees?; lace; mosaics?; upcycling; scrap ?book*; calligraphy;
  pool and darts|darts|dominos?; euchre; pinochle; mahjong; choral; choirs; glee club; make things; tea dance*;
  (music|musical|singing|painting|sewing|knitting|reading|writing|dancing|baking|drama|crafts?); opera*;
  ballet|symphony|musicals?;
  (loves?|likes?|enjoys?|mad on|keen on|into) ~1
    (music|opera|art|painting|films?|books?|reading|history|poetry|theatre|drawing|singing|jazz|crafts?|knitting|sewing|baking|cooking|photography|crosswords?|quizzes|cards|bingo|chess|dominoes|collecting|trains|stamps|birds|drama|writing|gardens?|antiques);
likely:
  dancing; ballroom; tea danc*; keep* ~2 (mind|brain) ~1 (active|going|busy|sharp|ticking);
  (something|things|anything|summat|stuff) to do; keep* ~1 busy; occupied; trips; outings?; day trips;
  coach trip*; books?; reading; library; libraries; cooking; cook; cards; games; class; classes; instrument;
  perform*; learn something; interests?; evening class*; (talks|talk) on; old (films|songs|photos); history;
  wool; needles; radio; art; create; making things; craft; hobby; interest; colouring; evenings class;
  wood carving; clever with her hands; play; sing; instruments; show; a class;
hint:
  arts; club; course; learn; play*; stage; gala; cake*; something new; music; band; song*; sing*; draw*; sketch*;
  paint*; colour*; read*; book*; write; story; stories; poem*; act; film*; picture*; camera; photo*; knit*; wool;
  sew*; needle*; stitch*; cook; bake*; game*; card*; quiz*; chess; puzzle*; learn*; class; history; old;
  creative; hobby; make; theatre; dance; jazz; choir; guitar; bit of fun; piano; art*; clay; glass; flower*;
  museum; lecture*; talk*; language*;
hide:
  drawing (my )?pension; drawer*; playing up; play* football;
  (bus|debit|credit|bank|sim|postcode|get well|birthday|christmas|emergency|carers|prepaid|pre paid) cards?;
  (cant|cannot|doesnt|dont|wont|not able to) (cook|read); cooking for one; pain*; library books?;
  paint* the (fence|kitchen|ceiling|hall); rubber band; band [a-d]; cooker; quiet* it;
`
