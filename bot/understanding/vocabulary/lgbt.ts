/** LGBT+ people and groups. Notation: see ../compile.ts. */
export const lgbt = `
sure:
  lgbt*; lgbtq*; gay; gays; lesbian*; bi; bisexual*; transgender*; trans; transsexual; transition(ing|ed);
  queer*; old queens?; queens; in the closet; closet; rainbow; non ?binary; same sex; same gender; gay pride;
  pride (group|march|event|cafe); drag (queen|act|night|show); come out as; came out;
  coming out (as|to my|at|late|in later|of the closet); just come out; pronouns; homophob*; transphob*;
  my (wife|girlfriend) and i are ~1 (women|ladies|girls); we(re| are) two (women|men|ladies|blokes|lads);
  two (women|men|mums|dads) ~3 (together|couple|married|in our); boy meets boy; women who (love|like|date) women;
  men who (love|like|date) men; gender (identity|dysphoria|clinic); sexuality; out and proud;
  people like us ~4 (gay|out); friend of dorothy; butch; deadname*; hormones;
  my (partner|other half) is ~2 (same sex|a woman too); dykes?;
  gay (men|women|man|woman|couple|friend*|son|daughter|and|club|bar|scene|older|people|elders);
  (two|older|old|2) (gays|lesbians|queens);
  (son|daughter|grandson|granddaughter|grandchild|lad|lass|child|husband|dad|@kin)s? ~2 (come out|came out|coming
    out|is gay|is trans|is bi|is a lesbian|is lesbian|transitioning|non ?binary|they them);
  (im|i am) a (man|woman) ~6 (husband|wife|girlfriend|boyfriend)|(husband|wife|boyfriend|girlfriend) ~3 (im|i am)
    a (man|woman);
  (like|likes|love|loves|fancy|into|attracted to|prefer|prefers) (men|women|blokes|girls|lads|both|fellas|ladies)
    (not|and|too|as|so|$);
  older (gay|lesbian|queer|trans|lgbt*); pansexual; asexual; genderqueer; lgbtqia;
  my (husband|boyfriend|fella) and (i|me) are both; same sex (couple|partner*|marriage);
  came out (at|as|to|in my|last|when|late);
  (had|have|got|lost|miss) (a|my) (husband|wife|boyfriend|girlfriend) (and )?~1 im a (man|woman|lady|bloke);
  coming out; transition*; she ?her|he ?him|they ?them|dead ?name;
  (binder|testosterone|oestrogen|hormone*|top surgery); gender; like us ~2;
  (two|older|other) (women|men|lesbians?|gays|dykes|queens) ~3 (like|together|couple*|us)*;
  my ex wife and my (boyfriend|husband); two (mums|dads|mams);
  (men|blokes|women|girls|lads) who like (men|blokes|women|girls|lads|other)|blokes who like|like blokes;
  like other (men|women);
likely:
  pride; civil partner*; identity; not straight; straight; gender; other couples like us;
  (husband|boyfriend|fella) & im a (man|bloke|lad|retired man); (wife|girlfriend) & im a (woman|lady|girl|lass);
  (gender|trans|pronoun*|transition*) &
    (child|son|daughter|grandchild|grandson|granddaughter|i|im|my|clinic|group|support);
hint:
  partner; husband; wife; closet; come out; pride; rainbow; women; men; gay*; couple; gender; identity;
  different;
hide:
  closet full; queens (park|road|hotel|speech|hall|head|arms|court);
  came out (of|in|with|from|at|the (hospital|ward)); pride of; rainbow trout; coming out of (hospital|the ward);
  just come out of; trans ?pennine; bi ?weekly;
`
