import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

const LABEL = /^\s*抄\s*送\s*([：:]?)/

/** 抄送市委办公室，市政府办公室。: names directly behind the word, and nothing else on the line. */
const NAMES_FOLLOW =
  /^\s*抄\s*送\s*(?:[省市县区州各][^，。；：给时应可]{1,20}|中共[^，。；：]{2,20})(?:[，、；][^，。；：给时应可]{2,24})*[。]?\s*$/

function* check({ kind, field, text }: Passage): Generator<Hit> {
  const label = field === undefined && kind === 'body' ? LABEL.exec(text) : null
  if (label !== null && label[1] === '' && NAMES_FOLLOW.test(text))
    yield { from: 0, to: label[0].length, variant: 'colon' }
  if (label === null || label[1] === '') return
  const names = text.slice(label[0].length)
  const dots = names.replace(/（[^（）]{0,40}）/g, (bracket) => '　'.repeat(bracket.length)).search(/；|。(?=.)/)
  if (label[1] === ':') yield { from: 0, to: label[0].length, variant: 'colon' }
  if (dots >= 0) {
    const at = label[0].length + dots
    yield { from: at, to: at + 1, variant: 'comma' }
  }
  if (!text.trimEnd().endsWith('。')) {
    const end = text.trimEnd().length
    const from = /[，、；,.]$/.test(text.trimEnd()) ? end - 1 : end
    yield {
      from: end - 1,
      to: end,
      variant: 'end',
      fix: { from, to: end, text: '。' },
    }
  }
}

/** A line of copies (抄送) that is not written as the standard says. */
export const copiesForm: PassageRule = {
  id: 'NEG-COPIES-FORM',
  scope: 'passage',
  family: 'element',
  severity: 'block',
  name: '抄送机关标点错误',
  message: '{{problem}}。',
  variants: {
    colon: '“抄送”后用全角冒号',
    comma: '抄送机关之间用逗号',
    end: '最后一个抄送机关后标句号',
  },
  source: 'GB/T 9704-2012 7.4.2',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '抄送：市委办公室。市政协办公室。' },
    { text: '抄送市委办公室，市人大常委会办公室。' },
    { text: '抄送：市人大办公室，市政协办公室' },
    { text: '抄送：市人大办公室；市政协办公室。' },
  ],
  right: [
    { text: '抄送：市人大办公室，市政协办公室。' },
    { text: '抄送机关应当准确' },
    { text: '抄送市委办公室时应当注明。' },
  ],
}
