// What may be kept of a page's names and addresses: words that pages are made of. Anything else may be a client's name
// or a record's number, and only its length is kept, or nothing at all. Pure.
import { isFormWord } from './form-words.ts'

declare const document: never

const ofPages = new Set(
  (
    'account add admin app application apps area article aside banner bar base block body bold box btn button card cell center chart charts class client clients col column ' +
    'compose composer container content context control core current dash dashboard data demographic demographics description desktop dialog display div ' +
    'doc docs document documents edit editable editor ehr emr encounter encounters entry episode field fields file first footer form forms frame full ' +
    'given family group head header heading home host html id index info information inline inner input item items label last layout left line link list ' +
    'main member menu meta middle modal module name navbar new note notes openmrs outer page pages pane panel part patient patients person portal preferred ' +
    'profile pt record records region rich right root row rows rte schedule screen section sections session sessions sheet sidebar site soap spa span split ' +
    'strip strong subject subtitle summary tab table tabs template text textarea textbox tinymce title toolbar top txt ui value view visit visits ' +
    'widget window workspace wrap wrapper write writer wysiwyg'
  ).split(' '),
)

const isKnown = (word: string): boolean => ofPages.has(word) || isFormWord(word)

/** 'progressNote_98' gives 'progress note', 'xqzText' gives '~3 text'; '' for what looks generated. At most six words. */
export function chromeToken(value: string | null): string {
  const text = value ?? ''
  if (text.length > 80 || /[a-f0-9]{8}/i.test(text.replaceAll('-', ''))) return ''
  return wordsIn(text)
    .slice(0, 6)
    .map((word) => (isKnown(word) ? word : `~${Math.min(word.length, 20)}`))
    .join(' ')
}

/** True when all words of it are a page's own. */
export const isChrome = (token: string): boolean => token !== '' && !token.includes('~')

/** Only those words of a class, an address or a heading that are a page's own. */
export const chromeWords = (value: string | null): string =>
  wordsIn(value ?? '')
    .filter(isKnown)
    .slice(0, 6)
    .join(' ')

// '/clients/1042/notes/7' gives '/clients/ * /notes/ *' without the spaces.
/** A path with an asterisk for each part that is not made of a page's own words. */
export function sitePath(pathname: string): string {
  const parts = pathname.split('/').filter(Boolean).slice(0, 12)
  const kept = parts.map((part) => (/^[a-z-]{1,24}$/.test(part) && wordsIn(part).every(isKnown) ? part : '*'))
  return `/${kept.join('/')}`.slice(0, 200)
}

const wordsIn = (text: string): string[] =>
  text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
