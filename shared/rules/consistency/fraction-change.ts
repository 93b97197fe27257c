import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const DOWN = '压缩|压减|缩短|减少|降低|下降|精简|缩减'
/** 由2个工作日压缩到1个工作日，压缩三分之二 */
const CHANGED = new RegExp(
  `[由从](\\d{1,5}(?:\\.\\d)?)([^，。；：\\d]{1,6}?)(?:${DOWN})(?:到|至|为|成)(\\d{1,5}(?:\\.\\d)?)\\2(?:以内)?[，、](?:总体|整体)?(?:${DOWN})(?:了)?(?:([一二三四五六七八九十])分之([一二三四五六七八九十])|(一半|过半))(?!以上)`,
  'g',
)
/** 第九，比去年的第六名上升了三位 */
const RANK = '第([一二三四五六七八九十]{1,3}|\\d{1,3})(?:位|名)?'
const RANKED = new RegExp(
  `${RANK}，[比较](?:去年|上年|上季度|上月|上半年|前年)(?:同期)?的?${RANK}(?:的)?(上升|提升|前进|提高|跃升|下降|后退|下滑|退后|下跌)了?([一二两三四五六七八九十]{1,2}|\\d{1,3})(?:位|名|个位次)`,
  'g',
)
const FEW = 0.02

const rankOf = (written: string) => (/^\d/.test(written) ? Number(written) : (fromChineseNumeral(written) ?? 0))

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: before, 3: after, 4: whole = '二', 5: part = '一', 6: half } of matchesOf(CHANGED, text)) {
    const change = (Number(before) - Number(after)) / Number(before)
    const said = rankOf(part) / rankOf(whole)
    const isRight = half === '过半' ? change > said : Math.abs(change - said) <= FEW
    if (!isRight) yield { from, to, variant: 'fraction', params: { right: `${Number((change * 100).toFixed(1))}%` } }
  }
  for (const { from, to, 1: now = '', 2: then = '', 3: way = '', 4: by = '' } of matchesOf(RANKED, text)) {
    const rose = rankOf(then) - rankOf(now)
    const said = (/升|进|提高/.test(way) ? 1 : -1) * (by === '两' ? 2 : rankOf(by))
    const right = `${rose > 0 ? '上升' : '下降'}${Math.abs(rose)}位`
    if (rose !== said) yield { from, to, variant: 'rank', params: { right } }
  }
}

/** A change in fractions or ranks that is not that of the numbers before it. */
export const fractionChange: PassageRule = {
  id: 'NEG-FRACTION-CHANGE',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '分数、位次变化与前后数值不符',
  message: '按前后数值应为{{right}}，{{problem}}，请核对。',
  variants: { fraction: '与文中的几分之几不符', rank: '与文中的位次升降不符' },
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [CHANGED, RANKED],
  check,
  wrong: [
    { text: '企业开办时间由2个工作日压缩到1个工作日，压缩三分之二。' },
    { text: '我市综合排名第九，比去年的第六名上升了三位。' },
    { text: '位居全省第3位，比上年的第8位提升4位。' },
  ],
  right: [
    { text: '企业开办时间由3个工作日压缩到1个工作日，压缩三分之二。' },
    { text: '企业开办时间由2个工作日压缩到1个工作日，压缩一半。' },
    { text: '我市综合排名第九，比去年的第六名下降了三位。' },
    { text: '位居全省第3位，比上年的第8位提升5位。' },
  ],
}
