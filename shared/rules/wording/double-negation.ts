import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Verbs that deny by themselves, with a denial that turns them round. */
const TURNED =
  /(?:防止|严防|避免|杜绝|严禁|禁止|切忌|以防|谨防|预防|遏制|制止|阻止|防范)[^，。；！？]{0,14}?(?:不再|不要|不得(?![力当法体已])|不准(?!确)|不能再)(?=[\p{Script=Han}])|(?:防止|避免|杜绝|严防|谨防|预防|以防|防范)[^，。；！？]{0,14}?(?:不发生|不出现)/gu

/** Two prohibitions of one act: 切忌不能, 禁止除……外，其他车辆不得驶入, 以免不. */
const TWICE =
  /(?:切忌|切勿|切莫|切不可|忌讳|最忌|严禁|禁止)(?:不能|不要|不得(?![力当法体已])|不准(?!确)|不可(?!抗|或缺)|勿|不许|不应|不该)|(?:禁止|严禁|不准|不许)除[^。；]{2,36}外，[^，。；]{0,16}(?:不得|不准|不许|禁止|严禁)[\p{Script=Han}]{0,2}|(?:禁止|严禁)(?:一切|任何|所有|其他|无关)[^，。；]{2,16}(?:不得|不准|不许)(?=\p{Script=Han})|(?:以免|免得|省得)不(?![法测慎良利足当实明安便])|不得(?:不能|不准|不许)(?=\p{Script=Han})/gu
/** 杜绝……不流入: what is to be kept away does not happen besides. */
const KEPT_AWAY =
  /(?:防止|避免|杜绝|严防|谨防|以防)[^，。；！？]{0,16}?不(?:出(?:差错|问题|事故|纰漏|错|乱子|现)|流入|进入|混入|产生|造成|引发|导致|蔓延|扩散|反弹|返贫|外泄|泄[露漏]|失控|脱岗|漏管|复发|反复|影响|干扰|损[坏害毁]|污染|流失|耽误|延误|浪费|走样|走过场|扩大|恶化|上行)(?![^，。；]{0,12}(?:的(?:问题|情况|现象|做法|行为|倾向)|等问题))|拒绝不(?=\p{Script=Han})/gu
/** 不得影响项目不能按期开工: what must not be disturbed is put as if it had failed already. */
const DISTURBED =
  /(?:不得|不能|不可|不要|不准|避免|防止|以免)影响[^，。；]{0,12}(?:不能|无法|不得(?!力)|未能)(?=\p{Script=Han})/gu
/** What denies already, with a denial of its own: 难免不出现, 无时无刻不忘, 没有一个人不否认. */
const ALREADY =
  /难免(?:会)?不(?:会|出现|发生|产生|犯|出(?!色)|受|造成|引起|影响|被)|免不了不|无时无刻(?:不忘|不断|(?=[^不，。；]{1,8}[，。；]|[都均也]))|(?:没有|无)(?:一|任何|哪)[^，。；不]{1,6}不(?:否认|怀疑|反对)|(?:不能|不可|无法|不会|没有人|无人)否认(?:这|那|其|他)?不(?:是|应|该)|(?<![不可能法容以])否认了?[^，。；]{0,12}(?:不存在|未曾)|(?:不能?|绝不能?|决不能?)让[^，。；]{2,10}不(?:吃亏|受损|受害|受骗|掉队|返贫|受冻|挨饿)|(?:至今仍?然?|仍然?|尚)没有未|(?:严防|防止|避免|谨防)不让|阻止不(?:让|要|准)|(?:并非|不是|毫)不无|不[无乏](?:没有|缺乏|缺少)|(?:谢绝|婉拒)不/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [TURNED, TWICE, KEPT_AWAY, DISTURBED, ALREADY])
    for (const { from, to } of matchesOf(pattern, text)) yield { from, to }
}

/** 防止……不再 and its like, which say the opposite of what is meant. */
export const doubleNegation: PassageRule = {
  id: 'NEG-WORD-NEGATION',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '否定不当',
  message: '“{{text}}”多用了一个否定词，意思相反，请核对。',
  source: '《图书编校质量差错认定细则》；实务',
  fixes: 'none',
  finds: [TURNED, TWICE, KEPT_AWAY, DISTURBED, ALREADY],
  check,
  wrong: [
    { text: '防止此类问题不再发生' },
    { text: '切忌不要搞形式主义' },
    { text: '避免今后不再出现差错' },
    { text: '坚决防止失泄密事件不发生。' },
    { text: '切忌不能等待观望' },
    { text: '不得影响项目不能按期开工' },
    { text: '预防同类问题不再发生' },
    { text: '切莫不要掉以轻心' },
    { text: '难免不出现差错，' },
    { text: '无时无刻都在思考，' },
    { text: '没有一个人不否认这项工作的重要性。' },
    { text: '杜绝不合格兵员不流入部队' },
    { text: '分批施工，避免不影响教学秩序。' },
    { text: '禁止除持有专用证件的车辆外，其他车辆不得驶入' },
  ],
  right: [
    { text: '防止此类问题再次发生' },
    { text: '严禁弄虚作假，不得瞒报' },
    { text: '禁止无关人员进入现场，不得围观' },
    { text: '除专用车辆外，其他车辆不得驶入' },
    { text: '防止不能按期开工' },
    { text: '难免不周，无时无刻不在思考，不可否认还有不足。' },
    { text: '杜绝不合格兵员流入部队，确保不影响教学秩序' },
    { text: '避免因处置不及时造成损失' },
    { text: '防止群众反映的事不解决' },
    { text: '防止数据不准确，避免措施不得力' },
  ],
}
