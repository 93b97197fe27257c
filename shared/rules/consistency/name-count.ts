import { countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const ITEM = '[^，。；：、（）()“”《》\\d\\s]'
/** A number and what is counted, before which a list may stand. */
const COUNTED =
  /(?<![分共有的为设成约达各前后这那上第了过每近余多、，。；：（）])([两二三四五六七八九十]|\d{1,2})(?:个|家)?(部门|单位|机构|县区?|区|乡镇?|镇|街道|村|级|环节|阶段|层面|方|类)(?![级面型案法式\d])/g
/** A, B, C right before it. */
const LIST = new RegExp(`(?:${ITEM}{1,14}、){1,9}${ITEM}{1,14}$`)
const LONGEST_LIST = 90

/** Endings of names by what they are called together; places may also be called by their names alone. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  部门: /[局委办部会院室处科社厅行队所站厂校联协馆台]$|中心$|公司$|政府$|银行$|集团$/,
  单位: /[局委办部会院室处科社厅行队所站厂校联协馆台县区镇乡村]$|街道$|社区$|中心$|公司$|政府$|银行$|集团$/,
  机构: /[局委办部会院室处科社厅行队所站厂校]$|中心$|公司$/,
  县: /县$/,
  县区: /[县区]$/,
  区: /区$/,
  乡: /乡$/,
  乡镇: /[乡镇]$/,
  镇: /镇$/,
  街道: /街道$/,
  村: /村$/,
  级: /^(?:中央|国家|[省市州县区乡镇村组部厅处科]|街道|社区)级?$/,
}
/** Steps have names of one length: 事前、事中、事后. */
const STEPS = /环节|阶段|层面|方|类/
const LONGEST_STEP = 4

function isListOf(kind: string, names: readonly string[]): boolean {
  const rest = names.slice(1)
  const [second = ''] = rest
  if (STEPS.test(kind))
    return rest.length > 1 && second.length <= LONGEST_STEP && rest.every((name) => name.length === second.length)
  const ending = ENDINGS[kind]
  const isNamed = ending !== undefined && rest.every((name) => ending.test(name))
  const isShort = /[县区乡镇村]/.test(kind) && rest.length > 1 && rest.every((name) => name.length === 2)
  return isNamed || isShort
}

function* check({ text }: Passage): Generator<Hit> {
  if (!text.includes('、')) return
  for (const { from: end, to, 1: numeral = '', 2: kind = '' } of matchesOf(COUNTED, text)) {
    const [list = ''] = LIST.exec(text.slice(Math.max(0, end - LONGEST_LIST), end)) ?? []
    const names = list.replace(/等$/, '').split('、')
    // 和 may join two names or stand in one; a number in the list counts a part of it.
    const joined = names.flatMap((name) => name.split(/[和与及]|会同|联合/)).filter((name) => name !== '')
    if (list === '' || /[两二三四五六七八九][个县区市]/.test(list) || !isListOf(kind, joined)) continue
    const count = countOf(numeral)
    // With 等 only some are named.
    const isOpen = list.endsWith('等')
    if (count < names.length || (count > joined.length && !isOpen))
      yield { from: end - list.length, to, params: { count, names: joined.length } }
  }
}

/** A list of names with another number behind it: four bodies called 三部门. */
export const nameCount: PassageRule = {
  id: 'NEG-NAME-COUNT',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '列举的个数与后面的数字不符',
  message: '前面列了{{names}}个，后面说有{{count}}个，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [COUNTED],
  check,
  wrong: [
    { text: '市财政局、市教育局、市民政局、市水利局三部门联合印发。' },
    { text: '由青禾镇、清源镇两个镇先行试点，青禾镇、清源镇、临河镇两镇跟进。' },
    { text: '抓好摸排、整改、验收、评估三个环节。' },
    { text: '青禾县、云岭区和市国资委4个单位作了交流发言。' },
    { text: '建立市、县、乡、村三级网络。' },
    { text: '市财政局、市教育局、市民政局、市水利局等三部门联合印发。' },
    { text: '健全省级、市级、县级、乡级三级管理制度。' },
  ],
  right: [
    { text: '市财政局、市教育局和市民政局三部门联合印发。' },
    { text: '建立市、县、乡三级网络。' },
    { text: '城区、园区新建三个广场。' },
    { text: '市财政局、市教育局等八部门联合印发。' },
    { text: '处级干部、科级干部分三个阶段培训。' },
  ],
}
