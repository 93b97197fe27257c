import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A line that names bodies one after the other and says nothing of them. */
const BODIES =
  /^(?:各|市|县|区|省|州)[^。：；！？]{2,80}(?:单位|部门|党组（党委）|党委（党组）|人民政府|党委|办公室|委员会|机构|企业|公司|院校|学校|中小学|医院|站|所|支队|大队|街道|社区|乡镇|局|委|办)[。，；、]?$/u
/** The addressee stands directly below the title; a date in brackets or an empty line may lie between. */
const LINES_BELOW_TITLE = 3

function lineBelowTitle(passages: readonly Passage[]): Passage | undefined {
  const title = passages.findIndex(({ kind }) => kind === 'title')
  const below = title < 0 ? [] : passages.slice(title + 1, title + 1 + LINES_BELOW_TITLE)
  return below.find(({ text }) => text.trim() !== '' && !/^[（(]/.test(text.trim()))
}

/** Kinds that are addressed to nobody in particular, or name it elsewhere. */
const WITHOUT_ADDRESSEE: ReadonlySet<string> = new Set(['公告', '通告', '公报', '决议', '命令', '纪要'])
/** One body alone on its line; a sentence follows it. */
const ONE_BODY =
  /^(?:[\p{Script=Han}（）]{2,16}(?:委员会|人民政府|党组|党委|办公室|局|厅|委|馆|院|大学|中心|学校|公司|集团)|各[\p{Script=Han}]{0,12}(?:站|所|学校|中学|小学|医院|单位|部门|乡镇|街道))[。，；、]?$/u

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  const passage = kind.group === 'statutory' ? lineBelowTitle(passages) : undefined
  if (passage?.kind !== 'body' || !isAddressee(passage.text.trim(), kind.name)) return
  const to = passage.text.trimEnd().length
  const from = /[。，；、]$/.test(passage.text.trimEnd()) ? to - 1 : to
  yield { passage, from: Math.max(0, to - 1), to, fix: { from, to, text: '：' } }
}

const IN_BRACKETS = /（[^（）]*）/g

/** What stands in brackets may belong to the last name, or be left out. */
function isAddressee(line: string, kind: string): boolean {
  return namesBodies(line, kind) || namesBodies(line.replace(IN_BRACKETS, ''), kind)
}

function namesBodies(line: string, kind: string): boolean {
  if (/[，、]/.test(line.slice(0, -1))) return BODIES.test(line)
  return !WITHOUT_ADDRESSEE.has(kind) && ONE_BODY.test(line)
}

/** Bodies below the title without the colon that makes them the addressee. */
export const openAddressee: DocumentRule = {
  id: 'NEG-ADDRESSEE-OPEN',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '主送机关后缺冒号',
  message: '标题下的主送机关最后一个名称后应用全角冒号“：”。',
  source: 'GB/T 9704-2012 7.3.2',
  fixes: 'suggested',
  check,
  wrong: [
    { text: 'title|关于做好值班工作的通知\n各县（市、区）委，市直各单位党组（党委）\n现通知如下。' },
    { text: 'title|关于做好值班工作的通知\n各县（市、区）委、市直各单位。\n现通知如下。' },
    { text: 'title|关于做好资助工作的通知\n各中小学（幼儿园）\n现通知如下。' },
    { text: 'title|关于商请协助征集档案的函\n清河市档案馆；\n柳湾镇历史上曾隶属我市。' },
    { text: 'title|关于提请审议条例的议案\n市人民代表大会常务委员会\n现提请审议。' },
  ],
  right: [
    { text: 'title|关于做好值班工作的通知\naddressee|各县（市、区）委，市直各单位：\n现通知如下。' },
    { text: 'title|关于做好值班工作的通知\n各县（市、区）委、市直各单位要做好值班工作。' },
  ],
}
