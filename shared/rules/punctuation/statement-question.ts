import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

/** How far before a question mark its sentence is read. */
const REACH = 80
const ASKS = /[妥当可]否|是否|能否|有无|有没有|为什么|为何|怎么|如何|怎样|哪|谁|多少|什么|何时|几/
/** What follows takes the question for a part of its sentence: 是否到位？进行核查, 为什么？是个问题. */
const GOES_ON =
  /^(?:才能|(?:还|都还|也还|尚)(?:没有?|未|不)(?:理清|理顺|明确|清楚|弄清|搞清|解决|破题|形成)|由[^。？，]{2,14}(?:负责|决定|确定|审核|认定|审批)|(?:取决于|有赖于)[^。？！]{2,30}[。；]|[请望敬恳](?:予以?|请)?(?:批[示复准]|审[示批定]|核示|指示|函复|示)|，?并(?!非|不)|，?(?:进行|作出|予以|给予|加以)|开展(?:一次|全面|专项)|的(?:问题|情况|原因)|值得[^。？！，]{0,6}(?:深思|反思|思考|研究)|是(?!不是|否|的|谁|什么|因为|为了)[^？。！，]{0,18}(?:问题|关键|课题|大事|考题|标准))/
/** A verb that takes the question as its object: 检查安全出口是否畅通？ */
const OBJECT =
  /(?:检查|核查|排查|查看|核实|了解|督查|评估|评价|调查|摸清|确认|判断|考察|考核|审查|审核|衡量|检验|查清|查明|弄清|看清|对照|落实)[^，：是能有]{0,40}(?:是否|能否|有无)[^，]{0,24}$|(?:研究|探索|谋划|考虑)[^，：]{0,12}(?:如何|怎样)[^，]{0,24}$/
/** 弄清楚问题出在哪里？才能 */
const UNKNOWN =
  /(?:不知道|不清楚|尚不清楚|弄清楚?|搞清楚?|想清楚?|看清楚?|不了解|不明白|说不清|弄不清|搞不清)[^，：]{0,20}(?:什么|怎么|如何|哪|谁|多少|是否|能否)[^，：]{0,12}$/
/** What somebody is to see, to be told or to settle, and what is only the topic of the next sentence. */
const TOLD =
  /(?:让|使|教育|引导|帮助|告诉|向)[^，：]{1,16}(?:明白|知道|懂得|了解|清楚|看到|说明|讲清|讲明|介绍)[^：]{5,36}$|(?:^|，)(?:至于|无论|不管|不论)[^：，]{2,30}$/
/** 妥否，请批示？: the question was asked before, this asks for an answer. */
const REQUEST = /[请望](?:予以?|及时|尽快)?(?:批[示复准]|审[批示定阅]|核示|指示|函复|研复)$/
/** Then the whole sentence asks. */
const REAL = /吗$|呢$|难道|是不是|有没有|(?:^|[，、])(?:我们|大家|你们?|同志们)[^，]{0,6}(?:是否|能否)/

/** What stands for the question mark: nothing within a sentence, a comma before what is asked for (妥否，请批示). */
function endOf(isPart: boolean, next: string): string {
  if (!isPart) return '。'
  return /^[请望敬恳]/.test(next) ? '，' : ''
}

/** 安全出口是否畅通？消防设施是否完好？: goes on with what was to be checked before. */
const PARALLEL = /^[^，。：、]{2,20}(?:是否|能否|有无)[^，。：]{0,16}$/

function* check({ text }: Passage): Generator<Hit> {
  let last = -1
  for (let at = text.indexOf('？'); at >= 0; at = text.indexOf('？', at + 1)) {
    const read = text.slice(Math.max(0, at - REACH), at)
    const sentence = read.slice(read.search(/[^。！？；：“”\n]*$/))
    if (REQUEST.test(sentence)) {
      yield { from: Math.max(0, at - 3), to: at + 1, fix: { from: at, to: at + 1, text: '。' } }
      continue
    }
    if (!ASKS.test(sentence) || REAL.test(sentence)) continue
    const isPart = GOES_ON.test(text.slice(at + 1, at + 30))
    const right = endOf(isPart, text.slice(at + 1, at + 4))
    const goesOn = last >= 0 && last === at - sentence.length - 1 && PARALLEL.test(sentence)
    if (!(isPart || goesOn || isObject(sentence))) continue
    last = at
    yield { from: Math.max(0, at - 4), to: at + 1, fix: { from: at, to: at + 1, text: right } }
  }
}

/** Whether a sentence is about a question that somebody is to settle, to know or to be told. */
function isObject(sentence: string): boolean {
  return OBJECT.test(sentence) || UNKNOWN.test(sentence) || TOLD.test(sentence)
}

/** A question mark behind a question that is a part of a statement. */
export const statementQuestion: PassageRule = {
  id: 'NEG-PUNCT-QUESTION',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '陈述句误用问号',
  message: '“{{text}}”所在的句子是陈述句，疑问词语只作句子成分，不用问号。',
  source: 'GB/T 15834-2011 4.2.1；《图书编校质量差错认定细则》第二十六条',
  fixes: 'suggested',
  finds: [/？/],
  check,
  wrong: [
    { text: '以上请示妥否？请批示。' },
    { text: '妥否，请批示？' },
    { text: '重点检查学校、医院等场所的安全出口是否畅通？消防设施是否完好有效。' },
    { text: '对水源地保护措施是否落实到位？进行一次全面核查。' },
    { text: '企业为什么还有怨言？是每个部门都要认真回答的问题。' },
    { text: '有的干部不知道从哪里入手？' },
    { text: '问题为什么久拖不决？值得我们深思。' },
    { text: '至于施工期间学生如何安置？我局已拟定方案。' },
    { text: '要弄清楚问题出在哪里？才能对症下药。' },
    { text: '监管由谁牵头、怎么管理？还没有理清；基层力量薄弱。' },
    { text: '是否符合条件？由市人社局负责审核。' },
    { text: '要认真查找原因是什么？并提出整改措施。' },
    { text: '让群众明白秸秆为什么不能烧、怎样利用更划算？各村要广泛宣传。' },
  ],
  right: [
    { text: '重点检查安全出口是否畅通。' },
    { text: '要问一问：这件事群众满意吗？答不上来，就是没有做好。' },
    { text: '钱从哪里来？人往哪里去？' },
    { text: '我们是否检查过安全出口？' },
    { text: '什么是实事求是？就是不唯上、不唯书、只唯实。' },
    { text: '难道检查一下设施是否完好有那么难？' },
    { text: '差距在哪里？是思想观念上的差距。' },
    { text: '对于这样的干部，我们怎么能不支持呢？' },
    { text: '让群众满意了吗？' },
    { text: '关于下一步怎么走？我讲三点意见。' },
    { text: '让群众知道什么？知道我们在做什么。' },
    { text: '对于这样的成绩，我们该怎么看？' },
    { text: '为什么有的村富了，有的村没富？关键在人。' },
    { text: '如何破解这一难题？需要各级各部门共同努力。' },
    { text: '躲着不办，怎么会说不清？' },
  ],
}
