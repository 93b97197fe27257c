import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Wrong forms of an issuing number in a text, each with what the right one is made of. */
const FORMS: readonly (readonly [pattern: RegExp, right: (match: RegExpExecArray) => string])[] = [
  // The year is written in full: 〔24〕5号.
  [/(?<=\p{Script=Han})〔(\d{2})〕(?=\d{1,5}号)/gu, ([, year]) => `〔20${year}〕`],
  // The year stands in the brackets, the number behind them: 云政办发2025〔11〕号.
  [/(?<=\p{Script=Han})((?:19|20)\d{2})〔(\d{1,5})〕号/gu, ([, year, number]) => `〔${year}〕${number}号`],
  // The code of the body comes first: 〔2024〕云政18号.
  [
    /(?<=[（(])〔(\d{4})〕(\p{Script=Han}{1,10}?)(\d{1,5})号/gu,
    ([, year, code, number]) => `${code}〔${year}〕${number}号`,
  ],
  // 办发 typed as a word.
  [/(?<=\p{Script=Han})办法(?=〔\d{4}〕\d{1,5}号)/gu, () => '办发'],
  // Nothing but 号 ends a number.
  [/(?<=\p{Script=Han}〔\d{4}〕)(\d{1,5})(?=[）)])/gu, ([, number]) => `${number}号`],
  // 〔2026年〕8号, <2026>8号.
  [/(?<=[\u4e00-\u9fff])〔(\d{4})年〕(?=\d{1,5}号)/g, ([, year]) => `〔${year}〕`],
  [/(?<=[\u4e00-\u9fff])[<＜〈](\d{4})[>＞〉](?=\d{1,5}号)/g, ([, year]) => `〔${year}〕`],
  // 〔2026〕五号.
  [
    /(?<=[\u4e00-\u9fff]〔\d{4}〕)([一二三四五六七八九十]{1,3})号/g,
    ([, number]) => `${fromChineseNumeral(number ?? '') ?? number}号`,
  ],
  // 国发5号〔2026〕, 2026国发5号.
  [/(?<=[（(][\u4e00-\u9fff]{2,10})(\d{1,5})号〔(\d{4})〕(?=[）)])/g, ([, number, year]) => `〔${year}〕${number}号`],
  [
    /(?<=[（(])((?:19|20)\d{2})年?([\u4e00-\u9fff]{1,9}[发函办字])第?(\d{1,5})号(?=[）)])/g,
    ([, year, code, number]) => `${code}〔${year}〕${number}号`,
  ],
  // 《通知》〔2026〕8号: without the code of the body. Minutes are numbered so.
  [
    /(?<=(?<!纪要|公告|通告|令)》[（(]?)〔(\d{4})〕(\d{1,5})号/g,
    ([, year, number]) => `机关代字〔${year}〕${number}号`,
  ],
  // Year without brackets: 临政办发2025年16号, 临政办发2025-16号.
  [
    /(?<=\p{Script=Han}[发函字办电])((?:19|20)\d{2})(?:年|[-－—·.]|年第)(\d{1,5})号/gu,
    ([, year, number]) => `〔${year}〕${number}号`,
  ],
]

function* check({ text }: Passage): Generator<Hit> {
  for (const [pattern, rightOf] of FORMS)
    for (const match of matchesOf(pattern, text)) {
      const { from, to } = match
      const right = rightOf(match)
      yield { from, to, params: { right }, fix: { from, to, text: right } }
    }
}

/** The number of a cited document in another form than code, full year in hexagonal brackets and serial number. */
export const citedNumberForm: PassageRule = {
  id: 'NEG-CITE-NUMBER-FORM',
  scope: 'passage',
  family: 'citation',
  severity: 'block',
  name: '引用文号形式错误',
  message: '发文字号由机关代字、年份、序号组成，年份用四位数字加六角括号，此处应为“{{right}}”。',
  source: 'GB/T 9704-2012 7.2.5',
  fixes: 'suggested',
  finds: FORMS.map(([pattern]) => pattern),
  check,
  wrong: [
    { text: '（青政发〔24〕5号）' },
    { text: '（云政办发2025〔11〕号）' },
    { text: '（〔2024〕云政18号）收悉' },
    { text: '（青政办法〔2023〕12号）' },
    { text: '（临办发〔2026〕9）' },
    { text: '（国发〔2026年〕5号）' },
    { text: '（国发〔2026〕五号）' },
    { text: '（国发5号〔2026〕）' },
    { text: '（2026国发5号）' },
  ],
  right: [
    { text: '（青政发〔2024〕5号）' },
    { text: '（云政办发〔2025〕11号）' },
    { text: '《管理办法》（青政办发〔2023〕12号）' },
    { text: '（见临办发〔2026〕9号文件）' },
  ],
}
