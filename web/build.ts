/**
 * Makes `web/dist`: scripts and styles with hashed names, the pages with their words filled in, and the pictures. The
 * server packs (Brotli, gzip) what it serves. Run by `npm start`; tests call `build()` with a folder of their own.
 */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build as bundle } from 'esbuild'
import { pictures } from './pictures.ts'

const root = dirname(import.meta.dirname)
const web = import.meta.dirname

/** A page of the site: its HTML, the script it starts, its style, and the file of `locales/en-GB` that its words are in. */
interface Page {
  html: string
  to: string
  script: string
  style: string
  words: string
}

/** Each is bundled by itself, so that none makes another heavier. */
const pages: Page[] = [
  { html: 'chat/index.html', to: 'index.html', script: 'chat/main.ts', style: 'chat/style.css', words: 'page.json' },
  {
    html: 'rapid/index.html',
    to: 'rapid-response.html',
    script: 'rapid/main.ts',
    style: 'rapid/style.css',
    words: 'rapid.json',
  },
]

/** Pages that the server writes: only their script and style are built, and `assets.json` says where they are. */
const written: Record<string, Pick<Page, 'script' | 'style'>> = {
  staff: { script: 'staff/main.ts', style: 'staff/style.css' },
  finder: { script: 'finder/main.ts', style: 'finder/style.css' },
}

/** Languages whose words travel with the script; any other is fetched when somebody asks for it. */
const inlined = ['en-GB', 'en-GB-x-easyread']

type Words = Record<string, string | string[]>
type Files = Map<string, Uint8Array>

/** Addresses by the name of the source: of what was built from it, and of the script that this one cannot do without. */
interface Addresses {
  entries: Map<string, string>
  shared: Map<string, string>
}

/** Builds into `to` (default `web/dist`), replacing what was there. Gives the names of the files written. */
export async function build(to = join(web, 'dist')): Promise<string[]> {
  const words = readWords()
  const files: Files = new Map()
  addFarLanguages(files, words)
  for (const page of pages) {
    const names = await addBundle(page, files, words)
    const assets = {
      script: names.entries.get(page.script) ?? '',
      style: names.entries.get(page.style) ?? '',
      shared: names.shared.get(page.script) ?? '',
    }
    files.set(page.to, Buffer.from(fillPage(page, assets)))
  }
  const assets: Record<string, { script: string; style: string }> = {}
  for (const [name, page] of Object.entries(written)) {
    const { entries } = await addBundle(page, files, words)
    assets[name] = { script: entries.get(page.script) ?? '', style: entries.get(page.style) ?? '' }
  }
  files.set('assets.json', Buffer.from(JSON.stringify(assets)))
  for (const [id, svg] of drawPictures()) files.set(`pictures/${id}.svg`, Buffer.from(svg))
  files.set('icon.svg', readFileSync(join(web, 'icon.svg')))
  writeAll(files, to)
  return [...files.keys()]
}

const farOf = (words: Record<string, Words>): string[] => Object.keys(words).filter((lang) => !inlined.includes(lang))

function addFarLanguages(files: Files, words: Record<string, Words>): void {
  for (const lang of farOf(words)) files.set(`words/${lang}.json`, Buffer.from(JSON.stringify(words[lang])))
}

async function addBundle(
  page: Omit<Page, 'html' | 'to' | 'words'> & { words?: string },
  files: Files,
  words: Record<string, Words>,
): Promise<Addresses> {
  const result = await bundle({
    absWorkingDir: web,
    entryPoints: [page.script, page.style],
    outdir: join(web, 'dist'),
    entryNames: 'assets/[name]-[hash]',
    chunkNames: 'assets/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'safari15.4'],
    legalComments: 'none',
    metafile: true,
    write: false,
    define: {
      INLINED_WORDS: JSON.stringify(Object.fromEntries(inlined.map((lang) => [lang, words[lang] ?? {}]))),
      FAR_LANGUAGES: JSON.stringify(farOf(words)),
      STAFF_WORDS: JSON.stringify(page.words === undefined ? {} : plainWords(page.words)),
    },
  })
  for (const file of result.outputFiles) files.set(file.path.slice(join(web, 'dist').length + 1), file.contents)
  const outputs = Object.entries(result.metafile.outputs)
  const address = (path: string): string => `/${path.replace(/^dist\//, '')}`
  const entries = new Map(outputs.map(([path, { entryPoint }]) => [entryPoint ?? '', address(path)]))
  const shared = outputs.map(([, { entryPoint, imports }]): [string, string] => {
    const first = imports.find((one) => one.kind === 'import-statement')
    return [entryPoint ?? '', first === undefined ? '' : address(first.path)]
  })
  return { entries, shared: new Map(shared) }
}

/** `{{key}}` becomes the words of that key; a key that does not exist stops the build. */
function fillPage(page: Page, assets: Record<string, string>): string {
  const words = plainWords(page.words)
  return readFileSync(join(web, page.html), 'utf8').replace(/\{\{([\w.]+)\}\}/g, (_, key: string) => {
    const value = assets[key] ?? words[key]
    if (value === undefined) {
      throw new Error(`${page.html} asks for the words "${key}". Add them to locales/en-GB/${page.words}.`)
    }
    return escapeHtml(Array.isArray(value) ? value.join(' ') : value)
  })
}

/** A page's own words in plain English; those in groups with a dot: `take.go`. */
function plainWords(words: string): Words {
  return flat(JSON.parse(readFileSync(join(root, 'locales/en-GB', words), 'utf8')) as Tree, '')
}

interface Tree {
  [part: string]: string | string[] | Tree
}

function flat(tree: Tree, prefix: string): Words {
  const found = Object.entries(tree).map(([part, value]): Words => {
    const isWords = typeof value === 'string' || Array.isArray(value)
    return isWords ? { [prefix + part]: value } : flat(value, `${prefix}${part}.`)
  })
  return Object.assign({}, ...found) as Words
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

function readWords(): Record<string, Words> {
  const found: Record<string, Words> = {}
  for (const entry of readdirSync(join(root, 'locales'), { withFileTypes: true })) {
    const file = join(root, 'locales', entry.name, 'page.json')
    if (entry.isDirectory() && hasPage(file)) found[entry.name] = JSON.parse(readFileSync(file, 'utf8')) as Words
  }
  return found
}

function hasPage(file: string): boolean {
  return readdirSync(dirname(file)).includes('page.json')
}

/** The drawings by picture id, as whole SVG files. */
function drawPictures(): Map<string, string> {
  const icons = readIcons()
  const drawn = new Map<string, string>()
  for (const [id, picture] of Object.entries(pictures)) {
    if ('own' in picture) {
      drawn.set(id, readFileSync(join(web, 'drawings', `${picture.own}.svg`), 'utf8'))
      continue
    }
    const body = icons[picture.icon]?.body
    if (body === undefined)
      throw new Error(`Picture "${id}": OpenMoji has no icon "${picture.icon}". See web/pictures.ts.`)
    drawn.set(id, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${body}</svg>`)
  }
  return drawn
}

function readIcons(): Record<string, { body: string }> {
  const file = join(root, 'node_modules/@iconify-json/openmoji/icons.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { icons: Record<string, { body: string }> }).icons
}

function writeAll(files: Files, to: string): void {
  // Written beside and moved over, so that a half-made page is never served.
  const beside = `${to}.new-${process.pid}`
  for (const [name, contents] of files) {
    const path = join(beside, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, contents)
  }
  rmSync(to, { recursive: true, force: true })
  renameSync(beside, to)
}

if (process.argv[1] === import.meta.filename) {
  const started = performance.now()
  void build().then((files) => {
    console.log(`The page is built: ${files.length} files in ${Math.round(performance.now() - started)} ms.`)
  })
}
