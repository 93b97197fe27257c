// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { anEditor, linesOf, paste, press, putCursor, type } from '#tests/support/editors.ts'

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Word: numbers written as list text, conditional sections, empty lines',
    `<html xmlns:o="urn:o"><head><style>p{color:red}</style></head><body><!--StartFragment-->
     <p class=MsoNormal style='text-indent:32pt'><!--[if !supportLists]--><span style='mso-list:Ignore'>一、</span><!--[endif]--><span style='font-family:黑体'>提高认识</span><o:p></o:p></p>
     <p class=MsoNormal><o:p>&nbsp;</o:p></p>
     <p class=MsoNormal><span lang=EN-US style='mso-hide:all'>隐藏</span>各单位要<span style='color:red'>高度重视</span>。</p><!--EndFragment--></body></html>`,
    ['heading1: 提高认识', '各单位要高度重视。'],
  ],
  [
    'a web page: scripts, pictures, buttons and navigation go, paragraphs stay',
    `<div><nav>首页 &gt; 新闻</nav><script>alert(1)</script><p>　　第一段<img src="x.png">文字</p>
     <button>分享</button><div>　　（二）加强领导。要压实责任。</div></div>`,
    ['第一段文字', 'heading2: 加强领导。要压实责任。'],
  ],
  [
    'paragraphs that a page parts with line breaks and indents',
    '<p>　　第一段。<br>　　第二段。<br><br>第三段。</p>',
    ['第一段。', '第二段。', '第三段。'],
  ],
  [
    'headings of another program',
    '<h1>一、认清形势</h1><h2>突出重点</h2><p>正文</p>',
    ['heading1: 认清形势', 'heading2: 突出重点', '正文'],
  ],
  [
    'an ordered list',
    '<ol start="2"><li>摸清底数</li><li>建立台账</li></ol>',
    ['heading3: 摸清底数', 'heading3: 建立台账'],
  ],
  ['an unordered list', '<ul><li>甲</li><li>乙</li></ul>', ['甲', '乙']],
  [
    'text within the text that only looks like a number',
    '<p>一是加强领导。</p><p>1.5亿元已经到位。</p>',
    ['一是加强领导。', '1.5亿元已经到位。'],
  ],
]

it.each(CASES)('keeps the structure of %s', (_name, html, expected) => {
  const editor = anEditor('')

  putCursor(editor, 0)
  paste(editor, { html })

  expect(linesOf(editor)).toEqual(expected)
})

it('keeps bold, italic and underline, however they are written, and no other format', () => {
  const editor = anEditor('')

  putCursor(editor, 0)
  paste(editor, {
    html: '<p><b>粗</b><span style="font-weight:700">体</span><i>斜</i><u>线</u><a href="x">链</a><font color="red">红</font></p>',
  })

  const runs: (readonly [string, readonly string[]])[] = []
  editor.state.doc.descendants((node) => {
    if (node.isText) runs.push([node.text ?? '', node.marks.map((mark) => mark.type.name)])
  })
  expect(runs).toEqual([
    ['粗体', ['bold']],
    ['斜', ['italic']],
    ['线', ['underline']],
    ['链红', []],
  ])
})

it('keeps a table with its header row', () => {
  const editor = anEditor('前文')

  putCursor(editor, 0)
  paste(editor, {
    html: `<table style="width:9cm"><tbody><tr><th>单位</th><th>数量</th></tr>
      <tr><td colspan="2" style="background:red"><p>　　市委办公室</p></td></tr></tbody></table>`,
  })

  const table = editor.state.doc.children.find((node) => node.type.name === 'table')
  expect(table?.children.map((row) => row.children.map((cell) => [cell.type.name, cell.textContent]))).toEqual([
    [
      ['tableHeader', '单位'],
      ['tableHeader', '数量'],
    ],
    [['tableCell', '市委办公室']],
  ])
  expect(table?.lastChild?.firstChild?.attrs).toEqual({ colspan: 2, rowspan: 1, colwidth: null })
})

it('marks a heading sentence that is followed by text in the same paragraph', () => {
  const editor = anEditor('')

  putCursor(editor, 0)
  paste(editor, { text: '（一）文稿起草要准。领导讲话体现集体的意图。\n二、突出重点' })

  expect(editor.state.doc.children.map((node) => node.attrs.runIn)).toEqual([true, false])
})

it('recognises numbers in plain text and drops empty lines', () => {
  const editor = anEditor('')

  putCursor(editor, 0)
  paste(editor, { text: '一、提高认识\r\n\r\n　　各单位要高度重视。\n（1）逐户登记' })

  expect(linesOf(editor)).toEqual(['heading1: 提高认识', '各单位要高度重视。', 'heading4: 逐户登记'])
})

it('puts a run of text into the line without changing what the line is', () => {
  const editor = anEditor('title: 在会议上的讲话')

  putCursor(editor, 0, 1)
  paste(editor, { html: '<span style="color:red">全市</span>' })

  expect(linesOf(editor)).toEqual(['title: 在全市会议上的讲话'])
})

it('joins body text at both ends of a paste in the middle of a paragraph', () => {
  const editor = anEditor('开头结尾')

  putCursor(editor, 0, 2)
  paste(editor, { html: '<p>甲</p><p>一、标题</p><p>乙</p>' })

  expect(linesOf(editor)).toEqual(['开头甲', 'heading1: 标题', '乙结尾'])
})

it('takes a whole paste back with one undo, and nothing that was typed before', () => {
  const editor = anEditor('')

  putCursor(editor, 0)
  type(editor, '已有的字')
  press(editor, 'Enter')
  paste(editor, { text: '一、甲\n二、乙\n三、丙' })
  editor.commands.undo()

  expect(linesOf(editor)).toEqual(['已有的字', ''])
})

it('pastes no comment or suggestion a second time, and no id', () => {
  const editor = anEditor('被批注的文字')
  const { comment, insertion } = editor.schema.marks
  if (comment === undefined || insertion === undefined) throw new Error('marks are missing')
  const mark = editor.state.tr.addMark(1, 4, comment.create({ id: 't1' })).addMark(2, 6, insertion.create({ id: 's1' }))
  editor.view.dispatch(mark)

  editor.commands.selectAll()
  const { dom } = editor.view.serializeForClipboard(editor.state.selection.content())
  putCursor(editor, 0)
  press(editor, 'Enter')
  paste(editor, { html: dom.innerHTML })

  const [original, copy] = editor.state.doc.children
  expect(copy?.textContent).toBe('被批注的文字')
  expect(copy?.firstChild?.marks).toEqual([])
  expect(copy?.attrs.id).not.toBe(original?.attrs.id)
  expect(original?.firstChild?.marks.map((own) => own.type.name)).toEqual(['comment'])
})

it('copies headings with their numbers for other programs, and takes them in again without', () => {
  const editor = anEditor('heading1: 认清形势', 'heading2: 新任务', '正文')

  editor.commands.selectAll()
  const { dom, text } = editor.view.serializeForClipboard(editor.state.selection.content())
  const target = anEditor('')
  putCursor(target, 0)
  paste(target, { html: dom.innerHTML })

  expect(dom.textContent).toBe('一、认清形势（一）新任务正文')
  expect(text).toBe('一、认清形势\n（一）新任务\n正文')
  expect(linesOf(target)).toEqual(['heading1: 认清形势', 'heading2: 新任务', '正文'])
})
