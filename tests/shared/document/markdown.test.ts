import { expect, it } from 'vitest'
import { recogniseMarkdown } from '#shared/document/markdown.ts'
import { markdownInline } from '#shared/document/markdown-inline.ts'
import { documentView, paragraphsOf } from '#shared/document/view.ts'

function view(source: string) {
  return documentView('test', recogniseMarkdown(source).body, {})
}

function lines(source: string): readonly string[] {
  return [...paragraphsOf(view(source).blocks)].map((block) => `${block.kind}|${block.number ?? ''}${block.text}`)
}

it('maps headings to the title and the four levels, with or without typed numbers', () => {
  expect(lines('# 关于抽查的通知\n\n## 一、范围\n\n### 方式\n\n#### 步骤\n\n##### 细节')).toEqual([
    'title|关于抽查的通知',
    'heading1|一、范围',
    'heading2|（一）方式',
    'heading3|1.步骤',
    'heading4|（1）细节',
  ])
})

it('reads lists, quotes and rules as the text they carry', () => {
  expect(lines('- 第一项\n* 第二项\n1. 第三项\n> 引用一句\n\n---\n')).toEqual([
    'title|第一项',
    'body|第二项',
    'heading3|1.第三项',
    'body|引用一句',
  ])
})

it('joins a sentence that a program wrapped, and nothing else', () => {
  const wrapped =
    '各级各部门要把督查工作摆在更加重要的位置，对照年度任务逐项梳理，明确责任领导、\n责任单位和完成时限。\n另起一段。'

  expect(lines(`# 标题\n\n${wrapped}`).slice(1)).toEqual([
    'body|各级各部门要把督查工作摆在更加重要的位置，对照年度任务逐项梳理，明确责任领导、责任单位和完成时限。',
    'body|另起一段。',
  ])
})

it('reads a table with its heading row', () => {
  const [, table] = view('# 标题\n\n| 序号 | 单位 |\n|---|:--:|\n| 1 | 各县\\|区 |\n').blocks

  expect(table).toMatchObject({
    type: 'table',
    rows: [
      [{ isHeader: true }, { isHeader: true }],
      [{ isHeader: false }, { blocks: [{ text: '各县|区' }] }],
    ],
  })
})

const INLINE: readonly (readonly [string, string, unknown])[] = [
  [
    'bold',
    '为**切实**提高',
    [
      { type: 'text', text: '为' },
      { type: 'text', text: '切实', marks: [{ type: 'bold' }] },
      { type: 'text', text: '提高' },
    ],
  ],
  [
    'italic inside bold',
    '**甲*乙*丙**',
    [
      { type: 'text', text: '甲', marks: [{ type: 'bold' }] },
      { type: 'text', text: '乙', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'text', text: '丙', marks: [{ type: 'bold' }] },
    ],
  ],
  [
    'links and images',
    '见[附件](http://x)和![图](y.png)',
    [
      { type: 'text', text: '见' },
      { type: 'text', text: '附件' },
      { type: 'text', text: '和' },
      { type: 'text', text: '图' },
    ],
  ],
  ['code and escapes', '`a*b`\\*', [{ type: 'text', text: 'a*b*' }]],
  ['a star that opens nothing', '3 * 5', [{ type: 'text', text: '3 * 5' }]],
  ['blanks to be filled', '编号____号', [{ type: 'text', text: '编号____号' }]],
]

it.each(INLINE)('reads %s', (_, source, expected) => {
  expect(markdownInline(source)).toEqual(expected)
})

it('leaves out front matter', () => {
  expect(lines('---\ntitle: x\n---\n# 关于抽查的通知')).toEqual(['title|关于抽查的通知'])
})
