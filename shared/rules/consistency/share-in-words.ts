import { countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { type QuantitySentence, quantitySentencesOf } from './quantities.ts'

const PERCENT = '(\\d{1,3}(?:\\.\\d{1,3})?)[%％]'
/** 超过八成（76.5%）, 近六成（48%）, 三分之一（40%） */
const IN_BRACKETS = new RegExp(
  `(近|约|超过?|逾|不足|不到)?(?:([一二两三四五六七八九])(成)(半|多)?|([二三四五六七八九十])分之([一二两三四五六七八九])|(一半|半数))[^，。；（）()\\d]{0,6}[（(](?:占(?:比)?)?${PERCENT}[）)]`,
  'g',
)
/** 占20个乡镇的三分之二 */
const OF_WHOLE = /^[^，。；\d]{0,8}的([二三四五六七八九十])分之([一二两三四五六七八九])(?![强弱多])/
/** What every share in words has. */
const SHARE = /[成半]|分之/
/** How far a plain fraction may be from the share, in percentage points. */
const PLAIN = 1.5

/** The shares that words can stand for, from and to. */
function rangeOf(mark: string, share: number, width: number): readonly [number, number] {
  if (/^(?:超|逾)/.test(mark)) return [share, share + width]
  if (/^(?:近|不足|不到)/.test(mark)) return [share - width, share]
  return mark === '约' ? [share - width / 2, share + width / 2] : [share - PLAIN, share + PLAIN]
}

function* check(passage: Passage): Generator<Hit> {
  yield* withFigures(passage)
  for (const sentence of quantitySentencesOf(passage)) yield* ofWholes(sentence)
}

function* withFigures({ text }: Passage): Generator<Hit> {
  for (const { from, to, ...match } of matchesOf(IN_BRACKETS, text)) {
    const [least, most] = saidShare(match)
    const written = Number(match[8])
    if (written < least || written > most) yield { from, to }
  }
}

function saidShare(match: Readonly<Record<number, string | undefined>>): readonly [number, number] {
  const { 1: mark = '', 2: tenths = '', 4: tail = '', 5: base = '', 6: top = '' } = match
  const fraction = base === '' ? 50 : (countOf(top) / countOf(base)) * 100
  const share = tenths === '' ? fraction : countOf(tenths) * 10
  if (tail === '半') return [share + 3, share + 7]
  return tail === '' ? rangeOf(mark, share, tenths === '' ? 5 : 10) : [share, share + 10]
}

function* ofWholes(sentence: QuantitySentence): Generator<Hit> {
  for (const [at, whole] of sentence.entries()) {
    const [part, said] = [sentence[at - 1], OF_WHOLE.exec(whole.after)]
    if (part?.unit !== whole.unit || said === null || !/占[^，。；]{0,8}$/.test(whole.before)) continue
    const difference = (part.value / whole.value) * 100 - (countOf(said[2] ?? '') / countOf(said[1] ?? '')) * 100
    if (Math.abs(difference) > PLAIN) yield { from: part.from, to: whole.to + said[0].length }
  }
}

/** A share in words with another share in figures. */
export const shareInWords: PassageRule = {
  id: 'NEG-SHARE-WORDS',
  scope: 'passage',
  family: 'consistency',
  severity: 'warn',
  name: '几成、几分之几与数值不符',
  message: '“{{text}}”的文字与数值不符，请核对。',
  source: '零差错要求：数据自洽',
  fixes: 'none',
  finds: [SHARE],
  check,
  wrong: [
    { text: '超过八成（76.5%）的受访者表示满意。' },
    { text: '近一半（62%）的企业反映融资难。' },
    { text: '12个乡镇完成任务，占全市20个乡镇的三分之二。' },
  ],
  right: [
    { text: '超过七成（76.5%）的受访者表示满意。' },
    { text: '近八成（76.5%）的受访者表示满意。' },
    { text: '三分之一（33.3%）的企业反映融资难。' },
    { text: '12个乡镇完成任务，占全市18个乡镇的三分之二。' },
  ],
}
