import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** 关于 and a matter, directly followed by the kind. */
const WITHOUT_PARTICLE =
  /关于[^《》“”]{4,60}(?<![的》”）])(?:(?<=工作|活动|事宜|事项|意见|情况|协助|支持|合作|问题|资料|数据)函|公函|意见|通知|通报|请示|批复|公告|通告|决定|决议|(?<=情况|问题|事故|事件|结果|进展|自查|整改)报告)$|会上(?:讲话|发言|致辞)$/u

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const passage = passages.findLast(({ kind }) => kind === 'title')
  const match = passage === undefined ? null : WITHOUT_PARTICLE.exec(passage.text.trim())
  if (passage !== undefined && match !== null) yield { passage, from: match.index, to: match.index + match[0].length }
}

/** A title whose matter runs into its kind without 的. */
export const titleParticle: DocumentRule = {
  id: 'NEG-TITLE-PARTICLE',
  scope: 'document',
  family: 'element',
  severity: 'info',
  name: '标题事由与文种之间缺“的”',
  message: '标题一般写作“关于……的……”，文种前宜加“的”。',
  source: '《党政机关公文处理工作条例》第九条；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|关于3起群众身边不正之风典型问题通报' },
    { text: 'title|关于上半年信访工作情况报告' },
    { text: 'title|关于商请支持校车管理工作函' },
    { text: 'title|在全镇冬季安全生产会上讲话' },
  ],
  right: [{ text: 'title|关于3起群众身边不正之风典型问题的通报' }, { text: 'title|关于印发《值班办法》的通知' }],
}
