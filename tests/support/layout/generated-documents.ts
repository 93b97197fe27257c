import type { DocumentJson, ParagraphJson } from '#shared/document/document-json.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'
import { templateOf } from '#tests/support/office-samples.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

/** Running text as offices write most of it. */
const PLAIN = [
  '各级办公室要发挥参谋助手作用，加强综合协调和督促检查，为领导决策和工作落实提供有力服务。',
  '要坚持实事求是、精准务实，多到困难多、矛盾多、情况复杂的地方去，面对面听取群众的意见和建议。',
  '健全台账管理制度，实行动态更新、对账销号，做到件件有回音、事事有着落。',
  '对涉及多个部门的事项，牵头单位要主动协调，配合单位要密切协作，不得推诿扯皮、久拖不决。',
  '会议指出，今年以来全市办公室系统围绕中心、服务大局，各项工作取得了新的进展和成效。',
  '同时也要清醒看到，文山会海、层层加码的问题仍未根除，部分文件针对性、操作性不强。',
  '要严格执行请示报告制度，重大事项、重要情况、突发事件必须第一时间如实报告，不得迟报、漏报、瞒报。',
  '加强对基层干部的关心关爱，合理安排检查考核，让干部把更多精力放在抓落实上。',
  '充分发挥基层党组织战斗堡垒作用和党员先锋模范作用，把群众满意不满意作为检验工作的标准。',
  '要认真学习《临江市公文处理办法（试行）》和《关于精简文件会议的若干措施》，做到“应知尽知、应会尽会”。',
  '坚持一级抓一级、层层抓落实——既要解决“有没有”的问题，也要解决“好不好”的问题。',
  '会议强调：一要提高站位；二要压实责任；三要严肃纪律……确保各项工作落到实处。',
  '对工作推进不力、敷衍塞责的，要严肃批评；对弄虚作假、瞒报漏报的，要依规依纪追究责任！',
  '什么是关键？关键在于落实、落实、再落实。',
]

/** Sentences full of what has another width than a Chinese character: digits, Latin letters, a hyphen. */
const FIGURES = [
  '截至2026年10月底，全市共办结督查事项1286件，办结率97.3%，同比提高4.1个百分点。',
  '按照GB/T 9704—2012的要求，统一使用A4纸型，全面推行OFD版式文件和XML数据交换。',
  '各县（市、区）要在11月30日前完成自查自纠，12月1日至15日组织抽查，抽查比例不低于20%。',
  '全年计划投资3.65亿元，其中市级财政安排1.2亿元，争取上级资金8500万元，社会资本1.6亿元。',
  '“一网通办”平台累计注册用户520万人，日均访问量12.8万次，可用率99.95%以上。',
  '请联系人：周正，电话：0000-1234567，邮箱：office@linjiang.example。',
]
const SHARE_OF_FIGURES = 0.25

const HEADINGS = [
  '提高思想认识，增强责任意识',
  '突出工作重点',
  '健全“四项机制”，提升办理质效',
  '强化结果运用',
  '抓好2027年准备工作',
]

const FIELDS: Fields = {
  issuingAuthority: '中共临江市委办公室',
  letterhead: '中共临江市委办公室文件',
  issuingNumber: '临办发〔2026〕21号',
  ccRecipient: ['市人大常委会办公室', '市政协办公室', '市纪委监委办公室', '市法院', '市检察院', '临江军分区政治工作处'],
  printingOffice: '中共临江市委办公室',
  printingDate: '2026-11-23',
}

const LETTERHEADS: Readonly<Partial<Record<string, string>>> = {
  letter: '中共临江市委办公室',
  order: '临江市人民政府令',
  minutes: '中共临江市委办公室会议纪要',
  information: '临江信息',
}

const FIXED: Readonly<Partial<Record<ParagraphKind, string>>> = {
  addressee: '各县（市、区）委办公室，市直各单位办公室，各人民团体机关：',
  salutation: '同志们：',
  speaker: '林远舟',
  occasionDate: '（2026年11月22日）',
  attachmentNote: '附件：1.2026年重点督查事项责任分解表',
  issuerName: '中共临江市委办公室',
  dateOfIssue: '2026年11月22日',
  supplementaryNote: '（联系人：周正，电话：0000-1234567）',
  attendance: '出席：林远舟、周正清、何　敏、陈立言、赵知行、孙文博、钱思远、吴可、郑开、冯时雨、褚亮、卫东来',
}

/** A document of a kind with the parts its template has, as long as `sections` says; the same for the same seed. */
export function generatedDocument(kind: string, seed: number, sections: number): DocumentView {
  const random = seededRandom(seed)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const sentence = () => pick(random() < SHARE_OF_FIGURES ? FIGURES : PLAIN)
  const text = (sentences: number) => Array.from({ length: sentences }, sentence).join('')
  const { skeleton, format, name } = templateOf(kind)
  const kinds = new Set(skeleton.map((line) => line.kind))
  const stamped = skeleton.some((line) => line.kind === 'issuerName') && templateOf(kind).signature === 'signatureStamp'
  const fixed = (part: ParagraphKind): Line[] => {
    if (!kinds.has(part)) return []
    return [[part, stamped && part === 'issuerName' ? '市长　林远舟' : (FIXED[part] ?? '')]]
  }
  const body = Array.from({ length: sections }, (_, index): Line[] => [
    ['heading1', HEADINGS[(index + seed) % HEADINGS.length] ?? ''],
    ['body', text(1 + Math.floor(random() * 4))],
    ['heading2', `${pick(HEADINGS)}。${text(2)}`, true],
    ['heading3', text(1)],
    ['heading4', text(1)],
    ['body', text(2)],
  ]).flat()
  const lines: Line[] = [
    ['title', `关于做好2026年度全市重点工作督查落实和考核评价有关事项的${name}`],
    ...(['speaker', 'occasionDate', 'salutation', 'addressee'] as const).flatMap(fixed),
    ['body', text(2)],
    ...body,
    ...(['attachmentNote', 'attendance', 'issuerName', 'dateOfIssue', 'supplementaryNote'] as const).flatMap(fixed),
    ...(kinds.has('attachmentNote') ? attachment(text) : []),
  ]
  const content = lines.map(
    ([part, words, runIn = false], index): ParagraphJson =>
      paragraphJson({ id: `p${index}`, kind: part, text: words, runIn }),
  )
  const letterhead = LETTERHEADS[format]
  const fields = format === 'plain' || format === 'speech' ? {} : { ...FIELDS, ...(letterhead ? { letterhead } : {}) }
  return documentView(kind, { type: 'doc', content } satisfies DocumentJson, fields)
}

type Line = readonly [kind: ParagraphKind, text: string, runIn?: boolean]

function attachment(text: (sentences: number) => string): Line[] {
  return [
    ['attachmentLabel', '附件1'],
    ['attachmentTitle', '2026年重点督查事项责任分解表'],
    ...[1, 2, 3].map((): Line => ['body', text(3)]),
  ]
}
