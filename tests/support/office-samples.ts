import { readFileSync } from 'node:fs'
import { type BlockJson, type DocumentJson, paragraphJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'
import { Template } from '#shared/templates/template-schema.ts'

/** The template of a kind as it is shipped. */
export function templateOf(kind: string): Template {
  const file = new URL(`../../templates/kinds/${kind}/template.json`, import.meta.url)
  return Template.parse(JSON.parse(readFileSync(file, 'utf8')))
}

type Line = readonly [kind: ParagraphKind, text: string, runIn?: 'runIn']

/** A document from lines of kind and text, and the blocks that are no paragraphs. */
export function sampleView(kind: string, fields: Fields, lines: readonly (Line | BlockJson)[]): DocumentView {
  return documentView(kind, sampleBody(lines), fields)
}

function sampleBody(lines: readonly (Line | BlockJson)[]): DocumentJson {
  const content = lines.map((line, index): BlockJson => {
    if (!Array.isArray(line)) return line as BlockJson
    const [kind, text, runIn] = line as Line
    return paragraphJson({ id: `p${index}`, kind, text, runIn: runIn === 'runIn' })
  })
  return { type: 'doc', content }
}

const SENTENCES = [
  '各级各部门要把督查工作摆在更加重要的位置，对照年度任务逐项梳理，明确责任领导、责任单位和完成时限。',
  '对已经办结的事项及时报结，对正在推进的事项按月反馈，对进展缓慢的事项说明原因并提出下一步打算。',
  '要坚持问题导向，深入一线了解真实情况，不以会议落实会议，不以文件落实文件，确保部署的事项件件有着落。',
  '办公室系统要带头转变作风，精简文件和会议，减少层层报表，把基层干部从不必要的事务中解脱出来。',
  '要健全协调联动机制，涉及多个单位的事项由牵头单位负总责，配合单位按照分工主动跟进，形成工作合力。',
]

/** A paragraph of the given number of sentences; `seed` chooses where to begin, so that neighbours differ. */
export function sampleText(sentences: number, seed = 0): string {
  return Array.from({ length: sentences }, (_, index) => SENTENCES[(index + seed) % SENTENCES.length]).join('')
}

function headedBody(sections: number): Line[] {
  const headings = ['提高思想认识', '突出工作重点', '健全工作机制', '强化结果运用', '严格工作纪律']
  return Array.from({ length: sections }, (_, index): Line[] => [
    ['heading1', headings[index % headings.length] ?? ''],
    ['body', sampleText(3, index)],
    ['heading2', `明确任务。${sampleText(2, index + 1)}`, 'runIn'],
    ['heading3', `建立清单。${sampleText(1, index + 2)}`, 'runIn'],
    ['heading4', sampleText(1, index + 3)],
  ]).flat()
}

/** A table with a heading row and a cell over two rows. */
export function sampleTable(id = 'table'): BlockJson {
  const cell = (text: string, options: { header?: boolean; rowspan?: number } = {}) => ({
    type: options.header ? ('tableHeader' as const) : ('tableCell' as const),
    attrs: { colspan: 1, rowspan: options.rowspan ?? 1, colwidth: null },
    content: [paragraphJson({ id: null, kind: 'body', text })],
  })
  const row = (...content: ReturnType<typeof cell>[]) => ({ type: 'tableRow' as const, content })
  return {
    type: 'table',
    attrs: { id },
    content: [
      row(...['序号', '任务', '责任单位', '完成时限'].map((text) => cell(text, { header: true }))),
      row(cell('1'), cell('建立台账'), cell('各科室', { rowspan: 2 }), cell('12月5日')),
      row(cell('2'), cell('逐项销号'), cell('12月20日')),
    ],
  }
}

export function noticeSample(sections = 5, fields: Fields = {}): DocumentView {
  return sampleView(
    'notice',
    {
      issuingAuthority: '中共临江市委办公室',
      letterhead: '中共临江市委办公室文件',
      issuingNumber: '临办发〔2026〕12号',
      ccRecipient: [
        '市人大常委会办公室',
        '市政协办公室',
        '市纪委监委办公室',
        '市法院',
        '市检察院',
        '临江军分区政治工作处',
      ],
      printingOffice: '中共临江市委办公室',
      printingDate: '2026-11-23',
      ...fields,
    },
    [
      ['title', '中共临江市委办公室关于进一步加强和改进督查工作的通知'],
      ['addressee', '各县（市、区）委办公室，市直各单位办公室：'],
      ['body', `${sampleText(2)}经市委同意，现就有关事项通知如下。`],
      ...headedBody(sections),
      ['attachmentNote', '附件：1.2026年第四季度重点督查事项清单'],
      ['attachmentNote', '2.督查事项进展情况反馈表（由各县（市、区）委办公室和市直各单位办公室每月填报）'],
      ['issuerName', '中共临江市委办公室'],
      ['dateOfIssue', '2026年11月22日'],
      ['supplementaryNote', '（此件公开发布）'],
      ['attachmentLabel', '附件1'],
      ['attachmentTitle', '2026年第四季度重点督查事项清单'],
      sampleTable(),
      ['attachmentLabel', '附件2'],
      ['attachmentTitle', '督查事项进展情况反馈表'],
      ['body', sampleText(2)],
    ],
  )
}

export function requestSample(signatories: readonly string[] = ['林远舟']): DocumentView {
  return sampleView(
    'requestForApproval',
    {
      issuingAuthority: '临江市档案馆',
      letterhead: '临江市档案馆文件',
      signatory: signatories,
      copyNumber: '000012',
      securityClassification: '秘密',
      classificationPeriod: '1年',
      urgency: '加急',
      printingOffice: '临江市档案馆办公室',
      printingDate: '2026-11-20',
    },
    [
      ['title', '临江市档案馆关于解决馆库消防改造经费的请示'],
      ['addressee', '市委：'],
      ['body', sampleText(4)],
      ['body', '妥否，请批示。'],
      ['issuerName', '临江市档案馆'],
      ['dateOfIssue', '2026年11月19日'],
      ['supplementaryNote', '（联系人：周正，电话：0000-1234567）'],
    ],
  )
}

export function letterSample(): DocumentView {
  return sampleView(
    'letter',
    {
      issuingAuthority: '中共临江市委办公室',
      letterhead: '中共临江市委办公室',
      issuingNumber: '临办函〔2026〕8号',
      ccRecipient: ['市财政局', '市档案馆'],
    },
    [
      ['title', '关于商请协助开展档案数字化资源共享工作的函'],
      ['addressee', '清源市委办公室：'],
      ...[0, 1, 2, 3, 4, 5].map((seed): Line => ['body', sampleText(3, seed)]),
      ['body', '专此函达，请研究函复。'],
      ['issuerName', '中共临江市委办公室'],
      ['dateOfIssue', '2026年11月9日'],
    ],
  )
}

export function minutesSample(): DocumentView {
  return sampleView(
    'minutes',
    {
      letterhead: '中共临江市委办公室会议纪要',
      issuingNumber: '第12期',
      ccRecipient: ['市委各常委'],
      printingOffice: '中共临江市委办公室',
      printingDate: '2026-11-20',
    },
    [
      ['title', '市委办公室主任办公会议纪要'],
      ['body', `2026年11月18日，市委秘书长主持召开主任办公会议。${sampleText(1)}`],
      ['heading1', '关于第四季度督查安排'],
      ['body', sampleText(3)],
      ['heading1', '关于精简文件会议'],
      ['body', sampleText(3, 2)],
      ['attendance', '出席：林远舟、周正清、何　敏、陈立言、赵知行、孙文博、钱思远、吴可、郑开、冯时雨、褚亮'],
      ['attendance', '请假：卫东'],
      ['attendance', '列席：蒋南、沈北'],
    ],
  )
}

export function speechSample(sections = 5): DocumentView {
  return sampleView('speech', {}, [
    ['title', '在全市党委办公室主任会议上的讲话'],
    ['speaker', '林舟'],
    ['occasionDate', '（2026年11月28日）'],
    ['salutation', '同志们：'],
    ['body', `这次会议的主要任务是总结工作、部署任务。${sampleText(1)}下面，我讲几点意见。`],
    ...headedBody(sections),
    ['body', '同志们，做好明年工作，任务艰巨、责任重大。让我们振奋精神，扎实工作，不断开创新局面！'],
  ])
}
