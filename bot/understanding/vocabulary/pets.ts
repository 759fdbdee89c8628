/** Animals; help with a pet. Notation: see ../compile.ts. */
export const pets = `
sure:
  pet; pets; dog; dogs; doggy; doggie; puppy; puppies; pup; pooch; hound; cat; cats; moggy; moggie; kitten*;
  budgie*; parrot*; canary; rabbit*; hamster*; guinea pigs?; tortoise; goldfish; aquarium; pony; ponies; donkey*;
  horses?; vet; vets; kennel*; catter(y|ies); dog ?walk*; terrier; spaniel; labrador; whippet; greyhound; collie;
  poodle; staffie; staffy; jack russell; westie; chihuahua; dachshund; yorkie; alsatian; pug; mongrel; guide dog;
  therapy (dog|dogs|pet|pets|animal*); rehom*; animals?; rspca; dogs trust; four legged; furry; cockatiel;
  ferret*; chickens; hens; litter tray; pet (food|insurance|sitter|fostering);
  (animal|donkey|alpaca|owl|snake|reptile|budgies?|parrot|canar|goat|sheep|pigs?|bees|fish
    tank|gerbil|rat|ferret)s?;
  fur ?babies?; retriever; lurcher; mutt; my (old )?(boy|girl) ~3 (vet|lead|paws|walkies);
  vet ?s? (bill|bills|fees|costs); neuter*; spay*; microchip*; rescue (centre|dog|cat|animals?);
  fish (tank|pond|food)|the fish|feed ~2 (fish|cat|dog|birds?|rabbit|budgie|hamster); fur;
  (because of|leave|leaving|without|who(ll)?|take|look after|worried about) ~2 (the|my|his|her|our)
    (dog|cat|pet|budgie|rabbit|animals?);
  something to (stroke|cuddle|love)|cuddle; hamster;
likely:
  stroke (a|something|him|her) *; lead; paws; companion animal; tail; cuddle; farm visit*; the lab;
  (dog|cat|pet|budgie|rabbit|bird|horse|animals?) & (look
    after|walk*|feed|hospital|vet|miss|love|company|adopt|foster|rehome|afford|visit*|stroke|groom*|sit|sitter|mind|let
    in|let out|borrow|therapy|care home|died|lost);
hint:
  fur; walkies; animal*; tail; paw*; fur*; lead; walk*; vet; feed; stroke; cuddle; kennel; breed; rescue; bark*;
  whisker*; beak; cage; tank; stable; farm; bird*;
hide:
  cat in hell*; hot dogs?; raining cats and dogs; dogs? ?body; teachers pet; dog ?tired;
  cats (just )?(walked|sat|jumped|on the); dog (is )?barking; the dogs bollocks; sick as a dog; pet hate;
  thanks pet; hello pet; alright pet; love pet; dogs? dinner; black dog; veterans?; dog and (duck|gun); petrol;
  see a man about a dog;
`
