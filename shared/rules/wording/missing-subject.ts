import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** What stands before 使 and is still no subject: 将使, 从而使, 有效地使. */
const ADVERB =
  '(?:将|就|能|可|会|必将|也|已|能够|可以|必|从而|进而|因而|因此|所以|便|也就|最终|终于|顺利|真正|大大|不断|逐步|进一步|有效地?|切实)?'
const CAUSES = `(?:使得?|令|让(?![利步位座渡])|促使)(?![用者命馆节]|人(?:满意|放心|信服))`
const NO_SUBJECT: readonly RegExp[] = [
  new RegExp(
    `(?<=^|[。！？；，：])(?:通过|经过|随着|伴随着?|借助|由于)[^，。；！？]{3,40}，${ADVERB}${CAUSES}(?=[\\p{Script=Han}])`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[。！？；，：])(?:通过|经过)(?:(?![使让令])[^，。；！？]){3,24}${CAUSES}(?=[\\p{Script=Han}])`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[。！？；])(?:对于|面对|根据|按照|当)[^，。；！？]{3,30}(?:意见建议|意见|建议|反馈|要求|精神|情况|面貌|变化|成绩|成效|问题|时候?|后|时刻)，${ADVERB}${CAUSES}(?=[\\u4e00-\\u9fff])`,
    'g',
  ),
  /(?<=^|[。！？；])在[^，。；]{3,30}[中下]，(?:充分|有力|生动|集中)(?:体现|反映|说明|证明|彰显|展现|暴露)出?了/g,
  /(?<=^|[。！？；])(?:通过|经过|从)[^，。；]{3,30}，(?:充分|可以|有力|足以)?(?:证明|说明|表明)/g,
  /(?<=^|[。！？；])面对[^，。；]{4,30}，(?:需要|要求|迫使|促使)我们/g,
  new RegExp(`(?<=^|[。！？；])从[^，。；！？]{3,30}中，${ADVERB}${CAUSES}(?=[\\u4e00-\\u9fff])`, 'g'),
  new RegExp(`(?<=^|[。！？；，：])在[^，。；！？]{3,36}[下中]，${ADVERB}${CAUSES}(?=[\\p{Script=Han}])`, 'gu'),
]

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of NO_SUBJECT) for (const { from, to } of matchesOf(pattern, text)) yield { from, to }
}

/** 通过……使, which leaves the sentence without a subject. */
export const missingSubject: PassageRule = {
  id: 'NEG-WORD-SUBJECT',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'info',
  name: '缺少主语',
  message: '“通过（随着、在……下）……使……”使句子缺少主语，可删去前面的介词或“使”。',
  source: '《图书编校质量差错认定细则》；现代汉语语法',
  fixes: 'none',
  finds: NO_SUBJECT,
  check,
  wrong: [
    { text: '通过这次调研，使我们对基层情况有了更深的了解。' },
    { text: '通过项目实施，将使县城供水保障能力得到明显提升。' },
    { text: '在上级部门的支持下，使项目顺利落地。' },
    { text: '从这起事故的教训中，使我们认识到安全的重要。' },
    { text: '对于群众提出的意见建议，使我们深受启发。' },
  ],
  right: [
    { text: '通过这次调研，我们对基层情况有了更深的了解。' },
    { text: '要通过制度建设，推动作风转变。' },
    { text: '面对困难，要让群众看到希望。' },
  ],
}
