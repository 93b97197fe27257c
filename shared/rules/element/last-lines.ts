import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** Names that end as those of issuing bodies do, alone on a line. */
const NAME_ALONE =
  /^[^，。；：！？\d]{2,30}(?:人民政府|委员会|[省市县区州]委|办公[厅室]|[局厅部院]|中心|领导小组|指挥部|公司|学校)(?:（(?:盖章|公章|印章|章)）)?$/
const NO_YEAR = /^\d{1,2}月\d{1,2}[日号]$|^[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/
const MORE_THAN_DATE = /^(\d{4}年\d{1,2}月\d{1,2}日)(?:于[\u4e00-\u9fff]{2,6}|印发|印|发布|制发|制|止)?[。.；]?$/
const NO_TEXT_HERE = /^[（(]?(?:此页|本页|以下)无(?:正文|内容)[）)]?$/

const LINES = 12

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory' && !kind.name.endsWith('通知')) return
  for (const passage of passages) if (hasNoText(passage)) yield { ...whole(passage), variant: 'noText' }
  const last = passages.slice(-LINES - 1)
  for (const [index, passage] of last.entries()) {
    const above = last[index - 1]
    const variant = passage.kind === 'body' && above !== undefined ? variantOf(above, passage) : null
    if (variant !== null) yield { ...whole(passage), variant }
  }
}

const hasNoText = perPassage(({ text }: Passage) => text.length < 20 && NO_TEXT_HERE.test(text.trim()))

function variantOf(above: Passage, { text }: Passage): string | null {
  const line = text.trim()
  if (!NAME_ALONE.test(above.text.trim())) return null
  if (NO_YEAR.test(line)) return 'year'
  const date = MORE_THAN_DATE.exec(line)?.[1]
  return date === undefined || date === line ? null : 'more'
}

function whole(passage: Passage): Omit<DocumentHit, 'variant'> {
  return { passage, from: 0, to: passage.text.length }
}

/** What stands about the signature and does not belong there, or a date of issue without its year. */
export const lastLines: DocumentRule = {
  id: 'NEG-LAST-LINES',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '署名、成文日期处写法错误',
  message: '{{problem}}。',
  variants: {
    year: '成文日期应将年、月、日标全，“{{text}}”缺年份',
    more: '成文日期只写年、月、日，“{{text}}”中其余文字和标点请删除',
    noText: '不得采取标“{{text}}”的方法，应通过调整行距、字距解决',
  },
  source: 'GB/T 9704-2012 7.3.5.4、7.3.5.5',
  fixes: 'none',
  check,
  wrong: [
    { text: 'body|请于3月5日前报送。\nbody|临江市民政局\nbody|2月20日' },
    { text: 'body|请于3月5日前报送。\nbody|临江市民政局\nbody|2026年2月20日于临江' },
    { text: 'body|请于3月5日前报送。\nbody|临江市民政局\nbody|2026年2月20日。' },
    { text: 'body|请于3月5日前报送。\nbody|（此页无正文）\nbody|临江市民政局' },
  ],
  right: [
    { text: 'body|请于3月5日前报送。\nissuerName|临江市民政局\ndateOfIssue|2026年2月20日' },
    { text: 'body|活动时间：\nbody|2月20日' },
    { text: 'body|临江市民政局办公室　　2026年2月22日印发' },
  ],
}
