import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { LAWS } from './laws.ts'
import { REPLACED } from './repealed-document.ts'

const CITED = /《(中华人民共和国)?([^《》（）]{2,40}?(?:法|法典|条例|准则|规定|办法))》/g
const KNOWN: ReadonlySet<string> = new Set(LAWS)
/** Shorter names are one character off those of other laws. */
const SHORTEST = 4
const MOST_DIFFERENT = 2

/** The known law whose name differs least; `null` when none is near. */
function nearestLaw(name: string): string | null {
  if (name.length < SHORTEST || KNOWN.has(name)) return null
  const most = name.length < 2 * SHORTEST ? 1 : MOST_DIFFERENT
  const asLong = LAWS.find((law) => law.length === name.length && differing(law, name) <= most)
  return (
    asLong ??
    otherKind(name) ??
    LAWS.find((law) => isReordered(law, name)) ??
    LAWS.find((law) => isPartLeftOut(law, name) || isPartLeftOut(name, law)) ??
    null
  )
}

/** 政府信息公开法 for the 条例 of that name, and the other way round. */
function otherKind(name: string): string | null {
  const stem = name.replace(/(?:管理|工作)?(?:法|条例|规定|办法)$/, '')
  return (
    ['法', '条例', '管理法', '工作条例', '管理条例'].map((kind) => stem + kind).find((other) => KNOWN.has(other)) ??
    null
  )
}

/** Whether the names have the same characters in another order: 党员管理教育 for 党员教育管理. */
function isReordered(one: string, other: string): boolean {
  return one.length === other.length && one.slice(0, 2) === other.slice(0, 2) && sorted(one) === sorted(other)
}

function sorted(name: string): string {
  return [...name].toSorted().join('')
}

function differing(one: string, other: string): number {
  let count = 0
  for (let at = 0; at < one.length; at += 1) if (one.charCodeAt(at) !== other.charCodeAt(at)) count += 1
  return count
}

/** Whether the second is the first without one or two neighbouring characters. */
function isPartLeftOut(longer: string, shorter: string): boolean {
  const missing = longer.length - shorter.length
  if (missing < 1 || missing > MOST_DIFFERENT) return false
  let at = 0
  while (at < shorter.length && longer.charCodeAt(at) === shorter.charCodeAt(at)) at += 1
  return longer.slice(at + missing) === shorter.slice(at)
}

/** Regulations of provinces and cities are named after them and after what national ones are about. */
const IS_LOCAL = /[省市县区州]|试行|实施/

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: country = '', 2: name = '' } of matchesOf(CITED, text)) {
    const isLaw = country !== '' || name.endsWith('法') || name.endsWith('法典') || name.startsWith('中国共产党')
    if (!isLaw || IS_LOCAL.test(name) || Object.hasOwn(REPLACED, name)) continue
    const right = nearestLaw(name) ?? (country === '' || KNOWN.has(name) ? null : otherKind(name))
    if (right === null) continue
    const written = `《${country}${right}》`
    yield { from, to, params: { right: written }, fix: { from, to, text: written } }
  }
}

/** A law cited under a name that differs a little from its own. */
export const lawName: PassageRule = {
  id: 'NEG-CITE-LAW',
  scope: 'passage',
  reads: 'shadow',
  family: 'citation',
  severity: 'warn',
  name: '法律法规名称有误',
  message: '没有名为“{{text}}”的法律法规，是否应为“{{right}}”，请核对。',
  source: '国家法律法规数据库；《党政机关公文处理工作条例》第二十条第四项',
  fixes: 'suggested',
  finds: [CITED],
  check,
  wrong: [
    { text: '认真贯彻《中华人民共和国老年人权益保护法》' },
    { text: '依据《中华人民共和国行政处罚条法》' },
    { text: '依照《中华人民共和国治安处罚法》予以处罚' },
    { text: '学习《中国共产党党内监督工作条例》' },
    { text: '按照《中华人民共和国政府信息公开法》要求' },
    { text: '落实《中华人民共和国安全生产条例》规定' },
    { text: '依据《中华人民共和国土地法》' },
    { text: '落实《中国共产党党员管理教育工作条例》' },
  ],
  right: [
    { text: '认真贯彻《中华人民共和国老年人权益保障法》' },
    { text: '依据《消费者权益保护法》《水法》' },
    { text: '根据《临江市物业管理条例》' },
    { text: '学习《中国共产党党内监督条例》' },
    { text: '原按《中国共产党基层组织选举工作暂行条例》执行' },
  ],
}
