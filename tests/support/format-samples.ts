import type { Fields } from '#shared/document/fields.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { sampleText, sampleView } from './office-samples.ts'

/** Bodies that issue something together, the host first. */
export const JOINT_BODIES = [
  '中共临江市委办公室',
  '临江市人民政府办公室',
  '临江市发展和改革委员会',
  '临江市财政局',
  '临江市人力资源和社会保障局',
  '临江市档案馆',
  '临江市教育局',
  '临江市大数据发展管理局',
] as const

const SIGNATORIES = ['林远舟', '周正', '何敏之', '陈立言', '赵知行', '孙文博', '钱思远', '吴可']

function issued(fields: Fields): Fields {
  return { printingOffice: '中共临江市委办公室', printingDate: '2026-11-23', ...fields }
}

/** A notice of several bodies: marks above each other, one number, every body signs. */
export function jointNotice(bodies: number, fields: Fields = {}): DocumentView {
  const [host = '', ...others] = JOINT_BODIES.slice(0, bodies)
  return sampleView(
    'notice',
    issued({
      issuingAuthority: host,
      letterhead: `${host}文件`,
      jointAuthorities: others,
      issuingNumber: '临办发〔2026〕15号',
      ccRecipient: ['市人大常委会办公室', '市政协办公室'],
      ...fields,
    }),
    [
      ['title', '关于做好数字档案资源共享和安全管理工作的通知'],
      ['addressee', '各县（市、区）委办公室，市直各单位办公室：'],
      ['body', sampleText(4)],
      ['body', '请认真抓好落实。'],
      ...JOINT_BODIES.slice(0, bodies).map((name) => ['issuerName', name] as const),
      ['dateOfIssue', '2026年11月22日'],
      ['supplementaryNote', '（此件公开发布）'],
    ],
  )
}

/** An upward request of several bodies: one signatory for each, two a line. */
export function jointRequest(bodies: number): DocumentView {
  const [host = '', ...others] = JOINT_BODIES.slice(0, bodies)
  return sampleView(
    'requestForApproval',
    issued({
      issuingAuthority: host,
      letterhead: `${host}文件`,
      jointAuthorities: others,
      signatory: SIGNATORIES.slice(0, bodies),
      copyNumber: '000012',
      securityClassification: '机密',
      classificationPeriod: '1年',
      urgency: '特急',
      issuingNumber: '临办发〔2026〕16号',
    }),
    [
      ['title', '关于建设全市电子公文共享平台的请示'],
      ['addressee', '省委：'],
      ['body', sampleText(4)],
      ['body', '妥否，请批示。'],
      ...JOINT_BODIES.slice(0, bodies).map((name) => ['issuerName', name] as const),
      ['dateOfIssue', '2026年11月22日'],
      ['supplementaryNote', '（联系人：周正，电话：0000-1234567）'],
    ],
  )
}

/** An order that publishes rules: mark at 20 mm, number, text, post and signature stamp, the rules as attachment. */
export function orderSample(title = '临江市人民政府令'): DocumentView {
  return sampleView(
    'order',
    {
      issuingAuthority: '临江市人民政府',
      letterhead: '临江市人民政府令',
      issuingNumber: '第3号',
      printingOffice: '临江市人民政府办公室',
      printingDate: '2026-11-23',
    },
    [
      ['title', title],
      [
        'body',
        '《临江市电子公文管理办法》已经2026年11月18日市人民政府第20次常务会议审议通过，现予公布，自2027年1月1日起施行。',
      ],
      ['issuerName', '市长　　林远舟'],
      ['dateOfIssue', '2026年11月22日'],
      ['attachmentLabel', '附件'],
      ['attachmentTitle', '临江市电子公文管理办法'],
      ...[0, 1, 2, 3, 4, 5].map((seed) => ['body', sampleText(3, seed)] as const),
    ],
  )
}

/** A bill: upward, with the post and signature stamp of the head of government. */
export function billSample(): DocumentView {
  return sampleView(
    'bill',
    {
      issuingAuthority: '临江市人民政府',
      letterhead: '临江市人民政府文件',
      signatory: ['林远舟'],
      issuingNumber: '临政〔2026〕30号',
      printingOffice: '临江市人民政府办公室',
      printingDate: '2026-11-23',
    },
    [
      ['title', '临江市人民政府关于提请审议《临江市档案条例（草案）》的议案'],
      ['addressee', '市人大常委会：'],
      ['body', `${sampleText(2)}该草案已经市人民政府常务会议讨论通过，现提请审议。`],
      ['attachmentNote', '附件：临江市档案条例（草案）'],
      ['issuerName', '市长　　林舟'],
      ['dateOfIssue', '2026年11月22日'],
    ],
  )
}

/** A report on an event as it goes on: the second of its stages. */
export function informationSample(fields: Fields = {}): DocumentView {
  return sampleView(
    'informationReport',
    {
      issuingAuthority: '临江市委办公室',
      letterhead: '信息专报',
      issuingNumber: '第12期',
      reportStage: '续报',
      urgency: '特急',
      ccRecipient: ['市委常委', '市政府副市长', '市委秘书长'],
      copies: '20',
      printingDate: '2026-11-22',
      ...fields,
    },
    [
      ['title', '清源县三岔镇山体滑坡处置最新情况'],
      ['body', `11月22日6时10分，清源县三岔镇上湾村发生山体滑坡。截至12时，${sampleText(3)}`],
      ['body', `接报后，${sampleText(2, 2)}`],
      ['body', `下一步，${sampleText(1, 3)}`],
      ['supplementaryNote', '（报送单位：信息科；执笔：周正；审签：林远舟；电话：0000-1234567）'],
    ],
  )
}

/** A resolution: the meeting and the day it was adopted on stand under the title, nobody signs. */
export function resolutionSample(): DocumentView {
  return sampleView(
    'resolution',
    issued({
      issuingAuthority: '中共临江市委',
      letterhead: '中共临江市委文件',
      issuingNumber: '临发〔2026〕8号',
      occasion: '中国共产党临江市第八届委员会第六次全体会议',
    }),
    [
      ['title', '中国共产党临江市第八届委员会第六次全体会议关于加强督查工作的决议'],
      ['occasionDate', '（2026年11月22日中国共产党临江市第八届委员会第六次全体会议通过）'],
      ...[0, 1, 2, 3, 4].map((seed) => ['body', `会议认为，${sampleText(2, seed)}`] as const),
    ],
  )
}

/** A paper without letterhead: what is reported, by whom and when. */
export function paperSample(kind: 'plan' | 'workReport' | 'researchReport'): DocumentView {
  const heads = [
    ['speaker', '市委办公室调研组'],
    ['occasionDate', '（2026年11月22日）'],
  ] as const
  return sampleView(kind, {}, [
    ['title', '关于基层减负工作情况的材料'],
    ...(kind === 'plan' ? [] : heads),
    ['body', sampleText(3)],
    ...['基本情况', '存在问题', '对策建议'].flatMap((heading, seed) => [
      ['heading1', heading] as const,
      ['heading2', `条理清楚。${sampleText(3, seed)}`, 'runIn'] as const,
      ['heading2', `重点突出。${sampleText(3, seed + 1)}`, 'runIn'] as const,
    ]),
  ])
}
