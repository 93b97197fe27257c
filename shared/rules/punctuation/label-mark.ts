import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

/** 出席；陈志远, 附件；1.报名表: a label at the beginning of a paragraph. */
const LABEL =
  /^\s*(?:出席|列席|请假|缺席|记录|主送|抄送|附件\d{0,2}|联系人|联系电话|咨询电话|服务热线|投诉电话|受理电话|传真|报名地点|报名网址|考试时间|考试地点|公示时间|联系方式|报送方式|参会人员|参加人员|会议时间|会议地点|报到时间|报到地点|报名时间|报名方式|举报电话|监督电话|电子邮箱|主办单位|承办单位|责任单位|牵头单位|完成时限)(?:([；，;,])(?=[\u4e00-\u9fff\d])|。(?=[\u4e00-\u9fff]))/

function* check({ text }: Passage): Generator<Hit> {
  const match = LABEL.exec(text)
  if (match === null) return
  const range = { from: match[0].length - 1, to: match[0].length }
  yield { ...range, fix: { ...range, text: '：' } }
}

/** A label with another mark than a colon before what it is for. */
export const labelMark: PassageRule = {
  id: 'NEG-PUNCT-LABEL',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '标注词后未用冒号',
  message: '“出席、联系人、附件”等标注词后应用冒号，不用“{{text}}”。',
  source: 'GB/T 15834-2011 4.7.3.3；GB/T 9704-2012 7.3.4、7.4.2',
  fixes: 'safe',
  finds: [LABEL],
  check,
  wrong: [{ text: '出席；陈志远、周明远' }, { text: '附件；1.报名表' }, { text: '联系人，刘颖' }],
  right: [{ text: '出席：陈志远、周明远' }, { text: '出席、列席人员名单另附' }, { text: '附件1.任务分解表' }],
}
