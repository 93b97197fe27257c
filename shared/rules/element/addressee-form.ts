import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { bodiesInTitle } from './parts.ts'

/** Marks that do not stand between addressees: ， between classes, 、 within one. */
const FOREIGN_MARK = /[；;,。.／/](?=.)|(?<=[\p{Script=Han}）])[ \u3000]+(?=[\p{Script=Han}])/gu
/** Only bodies below the writer's own are called so. */
const LOWER = /各(?:县|区|市|乡|镇|街道|村|社区|科室|处室|直属|下属|基层|有关|单位|部门)[^，：]*/
const IN_BRACKETS = /（[^（）]*）/g

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory') return
  const addressees = passages.filter((passage) => passage.kind === 'addressee')
  const own = addressees.length === 0 ? '' : bodiesInTitle(passages)
  for (const passage of addressees) {
    yield* formsOf(passage)
    yield* ownName(passage, own)
    if (kind.name === '议案') yield* firstOf(passage, CONGRESS, 'congress')
    if (kind.direction === 'upward') yield* firstOf(passage, LOWER, 'lower')
  }
}

/** 市人大, to which nothing is sent: it has a standing committee, or is named in full. */
const CONGRESS = /^[^，：]{0,8}人大(?=：)/

function* firstOf(passage: Passage, pattern: RegExp, variant: string): Generator<DocumentHit> {
  const match = pattern.exec(passage.text)
  if (match !== null) yield { passage, from: match.index, to: match.index + match[0].length, variant }
}

function* formsOf(passage: Passage): Generator<DocumentHit> {
  const names = passage.text.replace(IN_BRACKETS, (part) => '一'.repeat(part.length))
  for (const { index, 0: mark } of names.matchAll(FOREIGN_MARK))
    yield { passage, from: index, to: index + mark.length, variant: 'mark' }
  for (const [pattern, variant] of LINE_FORMS) {
    const match = pattern.exec(names)
    if (match !== null) yield { passage, from: match.index, to: match.index + match[0].length, variant }
  }
}

/** 各县（区）人民政府、市直各单位: classes of bodies, between which a comma stands. */
const CLASSES =
  /各[^，、：]{0,10}(?:人民政府|办事处|管委会|[县区市镇乡]委|党委)、(?=(?:[省市县区州](?:直|委|政府|级)[^，、：]{0,6}各|各(?:企事业|高校|高等|人民团体|直属|部门)))/
/** Three bodies of one class with commas between them. */
const ONE_CLASS =
  /^(?:([省市县区])(?!直|级)[^各，、：（）]{2,14}，)(?:\1[^各，、：（）]{2,14}，)+\1[^各，、：（）]{2,14}：$/
/** Departments before the governments below. */
const DEPARTMENTS_FIRST =
  /^(?:[省市县区](?:政府|委|直)[^，、：]{0,8}各[^，：]{1,12}|[省市县区]直[^，：]{1,10})，各(?:县|区|市|乡|镇|街道)[^，：]*(?:人民政府|委|办事处|党委)/
const LABEL = /^\s*(?:主\s*送|致|发)[：:]\s*/
const OPEN_END = /(?<![\d一二三四五六七八九十个])等(?:单位|部门|机关)?[：:]$/

/** What is wrong with the line as a whole, by variant. */
const LINE_FORMS: readonly (readonly [pattern: RegExp, variant: string])[] = [
  [CLASSES, 'classes'],
  [ONE_CLASS, 'oneClass'],
  [DEPARTMENTS_FIRST, 'order'],
  [LABEL, 'label'],
  [OPEN_END, 'open'],
]

/** The issuing body among those it writes to. */
function* ownName(passage: Passage, own: string): Generator<DocumentHit> {
  if (own === '') return
  for (const name of passage.text.matchAll(/[^，、：；\s]+/g))
    if (name[0] === own) yield { passage, from: name.index, to: name.index + own.length, variant: 'own' }
}

/** Addressees with a wrong mark between them, or the issuing body itself. */
export const addresseeForm: DocumentRule = {
  id: 'NEG-ADDRESSEE-FORM',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '主送机关写法不当',
  message: '{{problem}}。',
  variants: {
    mark: '主送机关同类之间用顿号，不同类之间用全角逗号',
    classes: '不同类的主送机关之间用逗号，“{{text}}”中的顿号请改为逗号',
    oneClass: '同类机关之间用顿号',
    order: '一般先写下级党委、政府，再写本级部门',
    congress: '议案的主送机关写全称，如“××市人民代表大会常务委员会”',
    label: '主送机关前不写“{{text}}”',
    open: '主送机关应当写全或者用统称，不用“等”',
    lower: '上行文的主送机关应是上级机关，“{{text}}”请核对',
    own: '主送机关“{{text}}”就是发文机关，请核对',
  },
  source: 'GB/T 9704-2012 7.3.2；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: 'addressee|各县（区）人民政府、市政府各部门：' },
    { text: 'addressee|市教育局，市公安局，市财政局：' },
    { text: 'addressee|县人大：', kind: { name: '议案', group: 'statutory', direction: 'upward' } },
    { text: 'addressee|市政府各部门，各县（区）人民政府：' },
    { text: 'addressee|主送：各县（区）人民政府：' },
    { text: 'addressee|各县（区）、各部门等：' },
    { text: 'addressee|各县（市、区）委；市直各单位：' },
    { text: 'addressee|各县（市、区）委 市直各单位：' },
    { text: 'title|临江市教育局关于值班的通知\naddressee|临江市教育局：' },
    { text: 'addressee|各县（市、区）委编办：', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
  ],
  right: [
    { text: 'addressee|各县（区）人民政府，市政府各部门、各直属机构：' },
    { text: 'addressee|市教育局、市公安局、市财政局：' },
    { text: 'addressee|各县（区）委、人民政府，市教育局等12个部门：' },
    { text: 'addressee|各县（市、区）委，市委各部委、市直各单位：' },
    { text: 'title|临江市教育局关于值班的函\naddressee|临江市公安局：' },
    { text: 'addressee|各县（市、区；含开发区）委：' },
  ],
}
