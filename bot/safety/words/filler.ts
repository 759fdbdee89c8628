/** Words that change nothing of what a pattern says and may stand between its parts. Never a "not", never a person. */
export const filler: ReadonlySet<string> = new Set(
  `a an the my his her their our your its this that these those s is am are was were be been being has have had having do
  does did just really so very right proper still now again also already all bit quite dead well like even ever going to
  keep keeps kept always got getting too both literally actually basically completely totally fully absolutely only bloody
  fucking flipping effing pure d will would constantly constant suddenly currently presently of it some more about most
  please sort kind old poor young little dear feeling feel feels felt think said says proper badly seriously truly`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
