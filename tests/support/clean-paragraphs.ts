import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../golden/rules/clean')
/** Clean texts whose body paragraphs are taken, in this order. */
const TEXTS = [
  ...['workReport', 'workReport.culture', 'workReport.finance', 'researchReport', 'researchReport.bamboo'],
  ...['speech.economy', 'speech.education', 'report.environment', 'bulletin', 'opinion'],
]
/** What belongs to others: a number in a row, or an opening that announces them. */
const NOT_ALONE = /^(?:[一二三四五六七八九十]+[、是]|（[一二三四五六七八九十]+）|\d+[.．]|[-#|>*])|：$/

/** Body paragraphs of clean texts of the corpus, no two of them alike each of which can stand alone. */
export function cleanParagraphs(): readonly string[] {
  return TEXTS.flatMap((name) => readFileSync(join(FOLDER, `${name}.txt`), 'utf8').split('\n')).filter(
    (line) => line.length >= 60 && !NOT_ALONE.test(line),
  )
}
