import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const MISPLACED: readonly RegExp[] = [
  // A paragraph that begins with a mark.
  /^[，。、；：？！](?!$)/g,
  // A mark right after one that opens; “、” speaks of the mark itself.
  /(?<=[“‘《〈（【〔])[，。、；：](?![”’》〉）】〕])/g,
  // A mark right before one that closes. Items of a law are quoted with their ；, and a form leaves （电话：） open.
  /(?<![“‘《〈（【〔])[，、；](?=[》〉）】〕])|(?<![“‘一二三四五六七八九十\d])[、：](?=[”’])/g,
]

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of MISPLACED)
    for (const { from, to } of matchesOf(pattern, text)) yield { from, to, fix: { from, to, text: '' } }
}

/** A mark at the beginning of a paragraph, or inside a pair of marks where none belongs. */
export const markPlace: PassageRule = {
  id: 'NEG-PUNCT-PLACE',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '点号位置错误',
  message: '“{{text}}”不应出现在行首，也不应紧跟前引号、前括号或紧靠后引号、后括号。',
  source: 'GB/T 15834-2011 5.1',
  fixes: 'suggested',
  finds: MISPLACED,
  check,
  wrong: [
    { text: '，各单位要高度重视。' },
    { text: '建设（，包括改造）项目' },
    { text: '抓好“前哨、”和“后院”' },
    { text: '各乡镇（街道、）要落实责任' },
  ],
  right: [
    { text: '各单位要高度重视。' },
    { text: '“你放心，”他说，“一定办好。”' },
    { text: '将“、”改为“，”，序号可以用“一、”' },
    { text: '修改为：“（一）申请；”' },
    { text: '（联系电话：）' },
  ],
}
