import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const CHINESE = '〇一二三四五六七八九'
/** 2、3次: neighbours of a row before what is counted, neither in a longer list nor numbers of things. */
const PAIR =
  /(?<![\d.、第—-]|[图表件项条款节章步]|分别[为是])([1-9])、([1-9])(?=[十百千万亿]{0,2}(?:[次个名人天位户家件处场篇份回遍台辆间套斤元亩吨米倍成]|年(?![级度期段])|小时|分钟|公里|里路))/g
/** 20几部, 几10个. */
const SOME = /(?<![\d.])\d{1,4}几(?=[\u4e00-\u9fff])|几\d{1,4}(?=[个名人天年次户家件万元里])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: first = '', 2: second = '' } of matchesOf(PAIR, text)) {
    const distance = Number(second) - Number(first)
    if (distance !== 1 && !(first === '3' && second === '5')) continue
    const right = CHINESE.charAt(Number(first)) + CHINESE.charAt(Number(second))
    yield {
      from,
      to,
      params: { right: right.replace(/^二三/, '两三') },
      fix: { from, to, text: right.replace(/^二三/, '两三') },
    }
  }
  for (const { from, to, 0: written } of matchesOf(SOME, text)) yield { from, to, params: { right: spelt(written) } }
}

const TENS: Readonly<Record<string, string>> = { '10': '十', '100': '百', '1000': '千' }

function spelt(written: string): string {
  const digits = written.replace('几', '')
  if (written.startsWith('几')) return `几${TENS[digits] ?? '十'}`
  const tens = CHINESE.charAt(Number(digits.charAt(0)))
  return digits === '10' ? '十几' : digits.length === 2 ? `${tens}十几` : `${tens}百多`
}

/** An approximate number in Arabic digits. */
export const approximateDigits: PassageRule = {
  id: 'NEG-NUMERAL-APPROXIMATE',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '概数用阿拉伯数字',
  message: '“{{text}}”是概数，应用汉字数字，写作“{{right}}”。',
  source: 'GB/T 15835-2011 4.2.2',
  fixes: 'suggested',
  finds: [PAIR, SOME],
  check,
  wrong: [
    { text: '每月至少联合抽查2、3次' },
    { text: '已连续3、4年增收' },
    { text: '加装电梯20几部' },
    { text: '走访了几10户' },
    { text: '需要2、3百元' },
    { text: '每年安排5、6亿元' },
  ],
  right: [
    { text: '每月至少联合抽查两三次' },
    { text: '加装电梯二十几部' },
    { text: '第2、3次会议' },
    { text: '1、2号楼已竣工' },
    { text: '小学3、4年级' },
    { text: '按照第1、2、3项要求' },
    { text: '分别为3、4年' },
  ],
}
