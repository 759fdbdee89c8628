const fromTheRight = ['ar', 'fa', 'he', 'ps', 'ur']

/** Which way words in a language are written; `auto` (by their first letter) where the language isn't known. */
export function directionOf(lang: string): 'ltr' | 'rtl' | 'auto' {
  if (lang === '') return 'auto'
  const [language = '', ...rest] = lang.toLowerCase().split('-')
  return !rest.includes('latn') && (fromTheRight.includes(language) || rest.includes('arab')) ? 'rtl' : 'ltr'
}
