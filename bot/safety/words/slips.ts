/**
 * How people really type: our own list of slips, texting, Yorkshire forms and sound-spellings. A general spell-checker
 * makes it worse ("dont" to "cont", "leccy" to "lacy"), so only what is listed here is changed.
 */

/** `written: meant` a line; several written forms share a meaning with `/`. */
const list = `
im: i am
ive: i have
iv: i have
hes / hees: he s
shes: she s
theyre: they are
theyve: they have
weve: we have
youre: you are
youve: you have
its: it s
theres / thers: there s
thats: that s
whos: who s
whats / wots: what s
wheres: where s
mums: mum s
dads: dad s
nans: nan s
grans: gran s
mam / mom / mummy / mammy / mumma / mams / mamma / muther: mum
mams: mum s
daddy / dada: dad
cannot / cnt / carnt / canny / cany / cantt / cant: cant
dnt / dont / doont / dunt / dinnt / dun't: dont
wont / wnt: wont
didnt / dint / didn / din't: didnt
doesnt / dosnt / dosent / doesn: doesnt
isnt / int / in't: isnt
aint: aint
havnt / havent / avent / havn't: havent
hasnt / asnt / hasn: hasnt
wasnt / wasn: wasnt
wouldnt / wudnt: wouldnt
couldnt / cudnt: couldnt
wud: would
cud: could
shud: should
gonna / gunna / gona: going to
wanna: want to
gotta: got to
u: you
ur: your
r: are
y: why
n: and
an: an
pls / plz / plese / pleas / plzz / pleez / pleese / pleaze: please
cos / coz / cuz / cause / becuase / becos: because
tho: though
wot / wat: what
wen: when
wher: where
sed / sez: said
ses: says
nowt / nuffin / nuthin / nothin / nuffink / nothink: nothing
owt: anything
summat / sumthing / somethin / sumfing / summink / sumat: something
sumone / sum1 / someone / somebody / some1 / sumbody / sumbdy / someonee: someone
any1 / anybody / anyone / enyone: anyone
every1 / everybody / evryone: everyone
no1 / noone / nobody / nobdy / noboby / noeone: nobody
fone / phon: phone
tonite / 2nite / 2night / toneet / tonigh: tonight
2day / tday: today
tomorow / tommorow / tmrw / tomoz / 2moro / tomoro / tomorro / tmoz: tomorrow
yday / yest / yesturday / yesterdy: yesterday
b4: before
hlp / halp / hepl / helpp / hlep / elp / helo_me: help
kms: kill myself
meself / mesen / misen / mysen / miself / meslf / myslef: myself
hisself / hissen / hissel / hisen / imself: himself
hersen / erself: herself
theirsen / themsen / themselfs: themselves
mi: my
mate / m8: mate
m8s: mates
frend / freind / frend: friend
frends / freinds: friends
tek / teks: take
takin / tekin: taking
mek: make
meks: makes
gi / gie: give
allus: always
neet: night
neets: nights
reet: right
wek: wake
t / th / teh / da: the
ti: to
wi / wiv: with
ah: i
nivver / nevr / nvr: never
leccy / lecky / electricity / elec / electic / eletric / lectric / elecky / elecric: electric
quid: pounds
pund: pounds
tookd / tuk / taked / tooked / tookt: took
hitted: hit
beated: beat
falled / felled / feld: fell
dorter / dauter / doughter / daugther: daughter
bruther / bro: brother
sis: sister
soshal: social
cuppa: tea
bairn / babby / bub / bubba: baby
bairns / kiddies / kidz / kids / weans: children
kiddie / kid: child
grandbairns: grandchildren
breth / breathe / breath / breeth / brethe / breave: breathe
breathin / brething / breeving / breething / breathng: breathing
unconcious / unconscius / unconsious: unconscious
suiside / sucide / suicde / suecide / sewerslide: suicide
sucidal / suisidal / suicidle / sucicidal / suicidial: suicidal
overdoes / overdosed / overdosd / ovadose / oded: overdose
tabs / tablits / tabets / meds / medz / pils / medicine / medecine: tablets
tablet: tablet
paracetomol / paracetamols / paracetimol / paracetemol / paras: paracetamol
ambulence / ambulanse / ambo: ambulance
hospitle / hosp / hossie / hospitol: hospital
colapsed / collapsd / collasped / clapsed: collapsed
bleedin / bleading: bleeding
unsteddy: unsteady
scard / skared / scarred / skard / scaird: scared
frighted / frightend / friten / fritened / frightned / frit: frightened
hert / hurts / hurtin: hurt
hungrey / ungry: hungry
meters: meter
carers: carers
cares: cares
carrer / carera: carer
alzeimers / altzheimers / alzhiemers / alzheimer / alzimers / alzheimers: alzheimers
demensia / dimentia / demntia: dementia
diabetis: diabetes
perkinsons: parkinsons
epilepsey: epilepsy
insulen / insuline: insulin
smel: smell
no: no
wo: who
pension: pension
munny / mony / dosh: money
poste: post
offise: office
imbarrasment: embarrassment
thru: through
thort: thought
ov: of
coudl: could
hav: have
luv: love
bf: boyfriend
gf: girlfriend
hubby: husband
hubbys: husband s
missus / missis: wife
fella: fella
fellas: fellas
gramps / grampa: grandpa
nanny / nanna: nan
pt: patient
pts: patients
su: service user
yp: young person
poc: package
nof: hip
resps: breathing
sats: sats
c/o: complaining
bf's: boyfriend s
wk: week
wks: weeks
hr / hrs: hours
min / mins: minutes
yrs / yr: years
approx: about
pip: pip
unalived: unalive
unaliving: unalive
killd: killed
kil: kill
stabed: stabbed
strangeld / strangld: strangled
raped / rapped: raped
rape: rape
fire / fier: fire
smoak: smoke
skint: broke
starvin / starvd: starving
freezin: freezing
chuked / chucked / slung / booted: kicked
evicted / eviced / evictd: evicted
homeles: homeless
asma / azma / asthma / asthama: asthma
puffer / puffers: inhaler
throte / froat / thoat: throat
swalow / swallo / swollow: swallow
swolen / swelld / swolled: swollen
stommak / stomak / stumak / stomac: stomach
seezure / siezure / seizer / seazure / seisure: seizure
seezures / siezures / seizers / seazures: seizures
electricuted / electrocutid: electrocuted
chocking / chokeing / chokin: choking
colapse / collaspe / collasped: collapsed
hedache / headake / hedake: headache
blury / blurrey: blurry
dizy / dizzie / dizzey: dizzy
massiv: massive
noze: nose
hed: head
blud / bludd: blood
stuk: stuck
warter / watter: water
rong: wrong
evry: every
befor: before
fel: fell
brok / broked: broke
gon: gone
walkd: walked
happend: happened
hapening / happning: happening
somthing: something
carnt: cant
maggits / magots: maggots
showerd: showered
etten / et: eaten
coff: cough
thiken: thicken
amblance / amberlance / ambulace / amulance: ambulance
lerning: learning
dificulties / dificultys: difficulties
wensday / wednsday: wednesday
tuesdi: tuesday
toylet / toilit / toliet / tolet: toilet
unrousable / unresp: unresponsive
abdo: abdomen
ovver: over
gob: mouth
reight / reyt: right
ne1: anyone
poorley: poorly
medacine / medisin: tablets
`

/** "n't" is handled apart; these follow other words. */
export const contractions: ReadonlyMap<string, string> = new Map([
  ['s', 's'],
  ['m', 'am'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'd'],
  ['re', 'are'],
])

/** Dropped h's and such, which only their apostrophe shows. */
export const leading: readonly [RegExp, string][] = [
  [/(^|\s)'is(?=\s)/g, '$1his'],
  [/(^|\s)'im(?=\s)/g, '$1him'],
  [/(^|\s)'er(?=\s)/g, '$1her'],
  [/(^|\s)'e(?=\s)/g, '$1he'],
  [/(^|\s)'ear(?=\s)/g, '$1hear'],
  [/(^|\s)'ouse(?=\s)/g, '$1house'],
  [/(^|\s)'ome(?=\s)/g, '$1home'],
  [/(^|\s)'it(?=\s)/g, '$1hit'],
  [/(\p{L})in'(?=\s|$)/gu, '$1ing'],
  [/\bn\/a\b/g, 'na'],
]

/** Two words that are one thought. */
const joined = `
can not: cant
do not: dont
did not: didnt
does not: doesnt
is not: isnt
are not: arent
was not: wasnt
were not: werent
has not: hasnt
have not: havent
had not: hadnt
will not: wont
would not: wouldnt
could not: couldnt
no one: nobody
no body: nobody
not nobody: nobody
some one: someone
some body: someone
any one: anyone
every one: everyone
my self: myself
me self: myself
him self: himself
her self: herself
any more: anymore
over dose: overdose
step dad: stepdad
on to: onto
grand dad: grandad
grand son: grandson
grand daughter: granddaughter
`

function rows(text: string): [string, string][] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.lastIndexOf(':')
      const meant = line.slice(colon + 1).trim()
      return line
        .slice(0, colon)
        .split(' / ')
        .map((written): [string, string] => [written.trim(), meant])
    })
}

/** What is written to the words it stands for. */
export const words: ReadonlyMap<string, readonly string[]> = new Map(
  rows(list).map(([written, meant]) => [written, meant.split(' ')]),
)

/** "can not" to cant. */
export const pairs: ReadonlyMap<string, string> = new Map(rows(joined))
