import { COUNT, countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const VALUE = '\\d{1,10}(?:\\.\\d{1,4})?(?:[万亿]|[%％]|个百分点|\\p{Script=Han}){1,4}?'
/** 青禾、清源、临河三县分别完成10个、20个, with the number of those who did written. */
const COUNTED = new RegExp(
  `(?<![第\\d])(${COUNT})(?:个|家|名|位)?(?:县区?|市|区|乡镇?|镇|村|街道|单位|部门|企业|项目|组|者|季度|片区|小组|科室|中队|大队|班组|批次|方面|类|项|年|人)分别[^，。；：、\\d]{0,12}((?:${VALUE}[、，和]){1,8}${VALUE})(?=[。；，])`,
  'gu',
)
/** 甲、乙、丙分别完成10个、20个 */
const LISTED = new RegExp(
  `(?<=^|[，。；：])((?:[^，。；：、\\d等]{1,8}[、和]){1,8}[^，。；：、\\d等]{1,8}?)分别[^，。；：、\\d]{0,12}((?:${VALUE}[、和]){1,8}${VALUE})(?=[。；，])`,
  'gu',
)

const valuesIn = (list: string) => list.split(/[、，和](?=\d)/).length

function* check({ text }: Passage): Generator<Hit> {
  if (!text.includes('分别')) return
  for (const { from, to, 1: count = '', 2: list = '' } of matchesOf(COUNTED, text))
    yield* compared({ from, to }, countOf(count), valuesIn(list))
  for (const { from, to, 1: names = '', 2: list = '' } of matchesOf(LISTED, text)) {
    // 和 within a word joins nothing.
    const counts = [names.split('、').length, names.split(/[、和]/).length].filter((count) => count > 1)
    const [count] = counts
    const values = valuesIn(list)
    if (count !== undefined && counts.every((each) => values % each !== 0)) yield* compared({ from, to }, count, values)
  }
}

/** Each may have several values, as many as the others. */
function* compared(range: Pick<Hit, 'from' | 'to'>, names: number, values: number): Generator<Hit> {
  if (names > 1 && values > 1 && values % names !== 0) yield { ...range, params: { names, values } }
}

/** 分别 between so many names and another number of values. */
export const respectively: PassageRule = {
  id: 'NEG-RESPECTIVELY',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'warn',
  name: '“分别”前后项数不等',
  message: '“分别”前有{{names}}项，后有{{values}}项，请核对。',
  source: '零差错要求：数据自洽',
  fixes: 'none',
  finds: [COUNTED, LISTED],
  check,
  wrong: [
    { text: '青禾、清源、临河三县分别完成10个、20个。' },
    { text: '来信、来访、来电分别下降5%、8%。' },
    { text: '来信和来访分别为12件、8件、5件。' },
  ],
  right: [
    { text: '青禾、清源、临河三县分别完成10个、20个、15个。' },
    { text: '来信、来访、来电分别下降5%、8%、3%。' },
    { text: '来信、来访、来电分别下降5%。' },
  ],
}
