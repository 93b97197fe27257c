import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

interface Abolished {
  readonly variant: string
  readonly label: RegExp
  readonly longest: number
}

/** Labels of lines that official documents had before 2012. */
const ABOLISHED: readonly Abolished[] = [
  { variant: 'keywords', label: /^[\s【]*主\s*题\s*词\s*(?:[】：:]|\s)/, longest: 60 },
  { variant: 'report', label: /^\s*(?:抄\s*报|主\s*报|呈\s*报)\s*[：:]/, longest: 200 },
  {
    variant: 'report',
    label: /^\s*报\s*送\s*[：:](?=[^。；：]{2,120}(?:办公[室厅]|局|委|部|政府)。?\s*$)/,
    longest: 140,
  },
  {
    variant: 'copies',
    label: /^[\s（(]*共\s*印\s*[\d×Xx]+\s*份[）)。\s]*$|^\s*(?:印\s*数|打\s*字|校\s*对)\s*[：:]/,
    longest: 30,
  },
  { variant: 'dispatch', label: /^\s*(?:抄\s*发|发\s*送|送\s*发)\s*[：:]/, longest: 200 },
]

function* check({ kind, field, text }: Passage): Generator<Hit> {
  if (field !== undefined || kind !== 'body') return
  for (const { variant, label, longest } of ABOLISHED) {
    const match = text.length <= longest ? label.exec(text) : null
    if (match !== null)
      yield { from: 0, to: variant === 'keywords' || variant === 'copies' ? text.length : match[0].length, variant }
  }
}

/** An element that official documents no longer have. */
export const abolishedElement: PassageRule = {
  id: 'NEG-ELEMENT-ABOLISHED',
  scope: 'passage',
  family: 'element',
  severity: 'block',
  name: '使用已取消的公文要素',
  message: '{{problem}}。',
  variants: {
    keywords: '现行公文格式不标主题词，请删除',
    report: '现行公文格式不用“抄报”“主报”，对上级机关也用“抄送”',
    copies: '现行公文格式的版记不标印数、打字和校对人员，请删除',
    dispatch: '现行公文格式不用“抄发”“发送”，应为“抄送”',
  },
  source: '《党政机关公文处理工作条例》第九条；GB/T 9704-2012 7.4.2',
  fixes: 'none',
  finds: ABOLISHED.map(({ label }) => label),
  check,
  wrong: [
    { text: '主题词：消防　安全　通知' },
    { text: '主题词　防汛　通知' },
    { text: '抄报：市委，市政府。' },
    { text: '抄　报：市委办公室。' },
    { text: '（共印50份）' },
    { text: '抄发：各乡镇人民政府。' },
    { text: '报送：县委办公室，县政府办公室。' },
  ],
  right: [
    { text: '抄送：市委办公室，市人大常委会办公室。' },
    { text: '分送：市委常委，市政府领导。' },
    { text: '现行公文格式已取消主题词，各单位不再标引。' },
    { text: '主题词检索是信息化工作的基础。' },
    { text: '各单位抄报情况要及时登记。' },
  ],
}
