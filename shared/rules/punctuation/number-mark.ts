import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

interface Form {
  readonly pattern: RegExp
  readonly right: (number: string) => string
}

/** Numbers at the beginning of a paragraph with the mark that belongs after them. */
const FORMS: readonly Form[] = [
  { pattern: /^\s*(\d{1,2})(?:、|[。，：:](?=\p{Script=Han}))/u, right: (number) => `${number}.` },
  { pattern: /^\s*(（[一二三四五六七八九十\d]{1,3}）)[、，.．：]/, right: (number) => number },
  { pattern: /^\s*([一二三四五六七八九十]{1,3})[.．，。：:](?=\p{Script=Han})/u, right: (number) => `${number}、` },
  {
    pattern:
      /^\s*(第[一二三四五六七八九十]|其[一二三四五六]|首先|其次|再次|最后)[、：](?!第|[一二三四五六七八九十][、季年届期批次级名组])/,
    right: (number) => `${number}，`,
  },
]

function* check({ text }: Passage): Generator<Hit> {
  for (const { pattern, right } of FORMS) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const range = { from: match[0].indexOf(match[1]), to: match[0].length }
    yield { ...range, params: { right: right(match[1]) }, fix: { ...range, text: right(match[1]) } }
  }
}

/** A wrong mark after the number of a heading or point. */
export const numberMark: PassageRule = {
  id: 'NEG-PUNCT-NUMBER-MARK',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '序号后标点错误',
  message: '序号“{{text}}”应写作“{{right}}”。',
  source: 'GB/T 15834-2011 附录B.3；GB/T 9704-2012 7.3.3',
  fixes: 'safe',
  finds: FORMS.map(({ pattern }) => pattern),
  check,
  wrong: [
    { text: '1、加强领导' },
    { text: '（一）、加强领导' },
    { text: '一.总体要求' },
    { text: '1。加强领导' },
    { text: '首先、加强领导' },
  ],
  right: [
    { text: '1.加强领导' },
    { text: '（一）加强领导' },
    { text: '一、总体要求' },
    { text: '首先，加强领导' },
    { text: '第一、第二产业' },
    { text: '第一、二、三季度分别完成' },
  ],
}
