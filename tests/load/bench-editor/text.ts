import { type BlockJson, type InlineJson, type ParagraphJson, paragraphJson } from '#shared/document/document-json.ts'

const SENTENCES = [
  '今年以来，全市各级办公室围绕中心工作，认真履行职责，较好完成了各项任务。',
  '要坚持问题导向，把督查落实的着力点放在解决实际问题上，不能以文件落实文件。',
  '全年共办理各类文稿312件，组织会议和活动97场次，没有发生一起差错。',
  '对进展缓慢的事项，要到一线去看，找准卡在哪个环节，推动问题解决在基层。',
  '材料发放前至少校对三遍，做到不出差错、不误时间，确保每一个环节都有专人负责。',
]
const PARAGRAPH_CHARACTERS = 150

function paragraphText(seed: number): string {
  let text = ''
  for (let index = seed; text.length < PARAGRAPH_CHARACTERS; index += 1) text += SENTENCES[index % SENTENCES.length]
  return text.slice(0, PARAGRAPH_CHARACTERS)
}

/** A comment on the beginning of a paragraph, as a mark. */
function commented(paragraph: ParagraphJson, threadId: string): ParagraphJson {
  const [first] = paragraph.content ?? []
  if (first?.type !== 'text') return paragraph
  const marked: InlineJson = {
    type: 'text',
    text: first.text.slice(0, 20),
    marks: [{ type: 'comment', attrs: { id: threadId } }],
  }
  return { ...paragraph, content: [marked, { type: 'text', text: first.text.slice(20) }] }
}

function blockAt(index: number): ParagraphJson {
  const [id, text] = [`p${index}`, paragraphText(index)]
  if (index % 20 === 0) return paragraphJson({ id, kind: 'heading1', text: text.slice(0, 16) })
  if (index % 20 === 10) return paragraphJson({ id, kind: 'heading3', text: text.slice(0, 12) })
  if (index % 4 === 1) return paragraphJson({ id, kind: 'heading2', text, runIn: true })
  const paragraph = paragraphJson({ id, kind: 'body', text })
  return index % 7 === 0 ? commented(paragraph, `t${index}`) : paragraph
}

/** A speech of at least that many characters: headings of three levels, run-in headings, comments. */
export function longSpeech(characters: number): readonly BlockJson[] {
  const blocks: ParagraphJson[] = []
  for (let written = 0; written < characters; ) {
    const block = blockAt(blocks.length)
    blocks.push(block)
    for (const inline of block.content ?? []) written += inline.type === 'text' ? inline.text.length : 0
  }
  return blocks
}
