import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Bodies that were merged or renamed in 2018, with those that took over. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  国土资源局: '自然资源局',
  环境保护局: '生态环境局',
  环保局: '生态环境局',
  工商局: '市场监督管理局',
  工商行政管理局: '市场监督管理局',
  质监局: '市场监督管理局',
  安监局: '应急管理局',
  安全生产监督管理局: '应急管理局',
  卫计委: '卫生健康委员会',
  卫生和计划生育委员会: '卫生健康委员会',
  法制办: '司法局',
  农业局: '农业农村局',
}
const FORMER = new RegExp(`(?<![原国])(?<=[市县区省])(?:${Object.keys(SUCCESSORS).join('|')})`, 'g')

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: name } of matchesOf(FORMER, text))
    if (!/原.{0,6}$/.test(text.slice(Math.max(0, from - 8), from)))
      yield { from, to, params: { right: SUCCESSORS[name] ?? '' } }
}

/** A body under the name it had before the reform of 2018. */
export const formerBody: PassageRule = {
  id: 'NEG-NAME-FORMER',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'info',
  name: '机构改革前的旧称',
  message: '“{{text}}”是2018年机构改革前的名称，现一般为“{{right}}”，请核对。',
  source: '《深化党和国家机构改革方案》（2018）；实务',
  fixes: 'none',
  finds: [FORMER],
  check,
  wrong: [{ text: '市国土资源局负责' }, { text: '县安监局牵头' }],
  right: [{ text: '市自然资源局负责' }, { text: '原市国土资源局印发' }],
}
