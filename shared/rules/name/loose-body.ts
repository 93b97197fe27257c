import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { calledIn, isMeant, nameInText } from './colloquial-body.ts'

/** What the names of talk stand for where the text does not have the name itself. */
const USUAL: Readonly<Record<string, string>> = {
  城建局: '住房城乡建设局',
  住建局: '住房城乡建设局',
  交通局: '交通运输局',
  人社局: '人力资源社会保障局',
  卫健局: '卫生健康局',
  卫健委: '卫生健康委',
  工信局: '工业和信息化局',
  自规局: '自然资源和规划局',
  资规局: '自然资源和规划局',
  规划局: '自然资源和规划局',
  发改委: '发展改革委',
  发改局: '发展改革局',
  城管局: '城市管理局',
  退役局: '退役军人事务局',
  医保局: '医疗保障局',
  市监局: '市场监管局',
  审批局: '行政审批服务局',
  应急局: '应急管理局',
  金融办: '地方金融管理局（党委金融办）',
  中小企业局: '工业和信息化局',
  海洋与渔业局: '农业农村局（海洋发展局）',
  乡村振兴局: '农业农村局',
  水利水务局: '水利局（水务局）',
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const told = new Set<string>()
  for (const passage of passages)
    for (const { from, to, name } of calledIn(passage)) {
      const right = USUAL[name]
      if (right === undefined || told.has(name) || nameInText(name, passages) !== null || isMeant(name, passages))
        continue
      told.add(name)
      yield { passage, from, to, params: { right } }
    }
}

/** A body under a name of talk, in a document that does not have its name; said once for each. */
export const looseBody: DocumentRule = {
  id: 'NEG-NAME-LOOSE',
  scope: 'document',
  family: 'name',
  severity: 'info',
  name: '机构使用口头简称',
  message: '“{{text}}”是口头简称，规范简称一般为“{{right}}”，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项；实务',
  fixes: 'none',
  check,
  wrong: [{ text: '请市交通局每月通报。' }, { text: '由市发改委、市人社局牵头。' }],
  right: [
    { text: '请市交通运输局每月通报。' },
    { text: '由市人力资源社会保障局（以下简称市人社局）牵头。\n请市人社局每月通报。' },
    { text: '由市发展改革委、市卫生健康委牵头。' },
  ],
}
