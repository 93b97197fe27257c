import { describe, expect, it } from 'vitest'
import { readDocx } from '#server/docx-import/read-docx.ts'
import { readWordText } from '#shared/docx-import/read-text.ts'
import { LOOK, para, run, type WordFileParts, wordFile } from '#tests/support/word-files.ts'
import { importDocx, linesOf } from '#tests/support/word-import.ts'

async function imported(parts: WordFileParts) {
  return importDocx(await wordFile(parts))
}

/** A list definition with the given format and text at its first levels. */
function list(id: number, levels: readonly (readonly [format: string, text: string])[], extra = ''): string {
  const inside = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>${extra}`
}

const numbered = (listId: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`

describe('the head of a file of another program', () => {
  it('gives fields, a title over several paragraphs and the addressee', async () => {
    const { body, fields } = await imported({
      body: [
        para('000012'),
        para('机密★1年', '', LOOK.heading),
        para('特急', '', LOOK.heading),
        para('临江市委办公室文件', LOOK.centred, LOOK.red),
        para(`${run('临办发〔2026〕9号')}<w:r><w:tab/></w:r>${run('签发人：周正清')}`),
        para(''),
        para('临江市委办公室关于进一步', LOOK.centred, LOOK.title),
        para('规范公文办理工作的通知', LOOK.centred, LOOK.title),
        para('各县（市、区）委办公室：'),
        para('现通知如下。', LOOK.indented),
      ].join(''),
    })

    expect(linesOf({ body, fields })).toEqual([
      'title|临江市委办公室关于进一步规范公文办理工作的通知',
      'addressee|各县（市、区）委办公室：',
      'body|现通知如下。',
    ])
    expect(fields).toEqual({
      copyNumber: '000012',
      securityClassification: '机密',
      classificationPeriod: '1年',
      urgency: '特急',
      letterhead: '临江市委办公室文件',
      issuingNumber: '临办发〔2026〕9号',
      signatory: ['周正清'],
    })
  })

  it('is read also where the letterhead lies in a text box of Word, and only once', async () => {
    const text = para('临江市委办公室文件', LOOK.centred, LOOK.red)
    const box =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${text}` +
      `</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${text}` +
      '</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
    const { body, fields } = await imported({
      body: para(box) + para('关于值班的通知', LOOK.centred, LOOK.title) + para('各科室：'),
    })

    expect(fields.letterhead).toBe('临江市委办公室文件')
    expect(linesOf({ body, fields })).toEqual(['title|关于值班的通知', 'addressee|各科室：'])
  })

  it('of a speech has speaker, date and salutation, and a name with a space inside', async () => {
    const result = await imported({
      body: [
        para('在全市办公室主任会议上的讲话', LOOK.centred, LOOK.title),
        para('（2026年11月22日）', LOOK.centred),
        para('林　舟', LOOK.centred),
        para('同志们：'),
        para('今天会议的任务是总结工作。', LOOK.indented),
      ].join(''),
    })

    expect(linesOf(result)).toEqual([
      'title|在全市办公室主任会议上的讲话',
      'occasionDate|（2026年11月22日）',
      'speaker|林舟',
      'salutation|同志们：',
      'body|今天会议的任务是总结工作。',
    ])
  })

  it('of a letter lies in the header of its first page', async () => {
    const section = '<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:titlePg/></w:sectPr>'
    const { fields } = await imported({
      body: `${para('关于协助调研的函', LOOK.centred, LOOK.title)}${para('清源市委办公室：')}${section}`,
      headers: { h1: para('中共临江市委办公室', LOOK.centred, LOOK.red), h2: para('不用的页眉文件') },
    })

    expect(fields.letterhead).toBe('中共临江市委办公室')
  })

  it('is told apart from other words in headers, which are dropped with a notice', async () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>'
    const header = para('内部资料 注意保存') + para('— 3 —') + para('机密★1年')
    const document = readDocx(await wordFile({ body: para('正文。') + section, headers: { h1: header } }))
    const { fields, notices } = readWordText(document)

    expect(fields).toEqual({ securityClassification: '机密', classificationPeriod: '1年' })
    expect(notices).toEqual({ headerText: 1 })
  })
})

describe('numbers of headings', () => {
  const numbering =
    list(0, [
      ['chineseCountingThousand', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.'],
      ['decimal', '（%4）'],
    ]) +
    list(1, [['bullet', '']]) +
    list(2, [['chineseCounting', '第%1条']]) +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'

  it('that Word counts become levels and are never text', async () => {
    const result = await imported({
      numbering,
      body: [
        para('总体要求', numbered(1)),
        para('指导思想', numbered(1, 1)),
        para('早部署。要提前准备。', numbered(1, 2)),
        para('逐项落实', numbered(1, 3)),
        para('重点任务', numbered(1)),
      ].join(''),
    })

    expect(linesOf(result)).toEqual([
      'heading1|总体要求',
      'heading2|指导思想',
      'heading3*|早部署。要提前准备。',
      'heading4|逐项落实',
      'heading1|重点任务',
    ])
  })

  it('that come from a style are counted too, and those typed beside them count as typed', async () => {
    const result = await imported({
      numbering,
      styles:
        '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="一级"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="基于一级"/><w:basedOn w:val="a"/></w:style>',
      body:
        para('提高认识', '<w:pStyle w:val="b"/>') +
        para('（一）加强学习') +
        para('不编号', '<w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    })

    expect(linesOf(result)).toEqual(['heading1|提高认识', 'heading2|加强学习', 'body|不编号'])
  })

  it('of another form stay text, as a reader sees them; bullets go', async () => {
    const result = await imported({
      numbering,
      body:
        para('为规范管理，制定本办法。', numbered(3)) +
        para('本办法适用于各科室。', numbered(3)) +
        para('其他事项。', numbered(2)),
    })

    expect(linesOf(result)).toEqual([
      'body|第一条为规范管理，制定本办法。',
      'body|第二条本办法适用于各科室。',
      'body|其他事项。',
    ])
  })

  it('are given to headings that only a style names', async () => {
    const styles = [1, 2].map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="${level}"><w:name w:val="heading ${level}"/><w:rPr><w:b/></w:rPr></w:style>`,
    )
    const result = await imported({
      styles: styles.join(''),
      body: [
        para('全市督查工作情况汇报', LOOK.centred, LOOK.title),
        para('主要做法', '<w:pStyle w:val="1"/>'),
        para('健全机制', '<w:pStyle w:val="2"/>'),
        para('下一步打算', '<w:pStyle w:val="1"/>'),
      ].join(''),
    })

    expect(linesOf(result)).toEqual([
      'title|全市督查工作情况汇报',
      'heading1|主要做法',
      'heading2|健全机制',
      'heading1|下一步打算',
    ])
  })
})

describe('the end of a document', () => {
  it('has a signature on the right whatever its last word, a note, attachments and a colophon in a table', async () => {
    const cell = (text: string) => `<w:tc><w:tcPr/>${para(text)}</w:tc>`
    const result = await imported({
      body: [
        para('关于报送材料的通知', LOOK.centred, LOOK.title),
        para('各单位：'),
        para('请按时报送。'),
        para(`${run('附件：1.')}<w:r><w:tab/></w:r>${run('材料清单')}`),
        para('2.报送要求'),
        para('临江市档案工作联席会议', LOOK.right),
        para('2026年11月22日', LOOK.right),
        para('（联系人：周正，电话：0000-1234567）'),
        para('<w:r><w:br w:type="page"/></w:r>'),
        para('附件1'),
        para('材料清单', LOOK.centred, LOOK.title),
        para('内容。'),
        `<w:tbl><w:tblPr/><w:tr>${cell('抄送：市人大常委会办公室，市政协办公室。')}</w:tr>` +
          `<w:tr>${cell('临江市委办公室')}${cell('2026年11月23日印发')}</w:tr></w:tbl>`,
        para(''),
      ].join(''),
    })

    expect(linesOf(result)).toEqual([
      'title|关于报送材料的通知',
      'addressee|各单位：',
      'body|请按时报送。',
      'attachmentNote|附件：1.材料清单',
      'attachmentNote|2.报送要求',
      'issuerName|临江市档案工作联席会议',
      'dateOfIssue|2026年11月22日',
      'supplementaryNote|（联系人：周正，电话：0000-1234567）',
      'attachmentLabel|附件1',
      'attachmentTitle|材料清单',
      'body|内容。',
    ])
    expect(result.fields).toEqual({
      ccRecipient: ['市人大常委会办公室', '市政协办公室'],
      printingOffice: '临江市委办公室',
      printingDate: '2026-11-23',
    })
  })
})
