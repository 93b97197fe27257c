/** What carries no text of the author: scripts, controls, navigation, and everything a page draws beside its text. */
const NOISE = [
  'script',
  'style',
  'noscript',
  'template',
  'meta',
  'link',
  'title',
  'head',
  'xml',
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'img',
  'picture',
  'video',
  'audio',
  'button',
  'input',
  'select',
  'textarea',
  'nav',
  'aside',
  '[hidden]',
  '[aria-hidden="true"]',
  'o\\:p:empty',
].join(',')

/** `display: none`, and `mso-hide: all` of Word, which browsers do not know as a property. */
const HIDDEN_STYLE = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i

const INDENT = /^[\s\u00a0\u2002\u2003\u3000]+/

/** The HTML of another program with everything that is not text, structure or emphasis taken out. */
export function cleanHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll(NOISE)) element.remove()
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) {
    if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) element.remove()
  }
  removeComments(body)
  for (const list of body.querySelectorAll('ol')) numberItems(list)
  for (const lineBreak of [...body.querySelectorAll('br')]) splitAtIndent(lineBreak)
  return body.innerHTML
}

/** Word keeps its conditional sections in comments. */
function removeComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode() !== null) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

/** The number of a list item is drawn by the browser, not part of the text; here it becomes text to be recognised. */
function numberItems(list: HTMLOListElement): void {
  let number = Number(list.getAttribute('start') ?? 1)
  for (const item of list.children) {
    if (item.tagName !== 'LI') continue
    item.prepend(`${number}.`)
    number += 1
  }
}

/** Web pages end paragraphs with `<br>` and begin the next with spaces, or leave an empty line between. */
function splitAtIndent(lineBreak: HTMLBRElement): void {
  const next = nextInline(lineBreak)
  const isParagraphEnd = next?.nodeName === 'BR' || (next?.nodeType === 3 && INDENT_LINE.test(next.textContent ?? ''))
  const block = lineBreak.closest('p,div,td,th,li,section,article,body')
  if (!isParagraphEnd || block === null || lineBreak.parentElement !== block) return
  if (block.tagName === 'P') splitParagraph(block, lineBreak)
  else lineBreak.replaceWith(lineBreak.ownerDocument.createElement('p'))
}

const INDENT_LINE = /^[\r\n]*[\u00a0\u2002\u2003\u3000]/

function nextInline(node: Node): ChildNode | null {
  const { nextSibling } = node
  const isBlank = nextSibling?.nodeType === 3 && /^[ \t\r\n]*$/.test(nextSibling.textContent ?? '')
  return isBlank ? nextInline(nextSibling) : nextSibling
}

function splitParagraph(paragraph: Element, lineBreak: HTMLBRElement): void {
  const rest = paragraph.cloneNode(false) as Element
  while (lineBreak.nextSibling !== null) rest.append(lineBreak.nextSibling)
  lineBreak.remove()
  paragraph.after(rest)
}

/** The text without the spaces that stood for an indent. */
export function withoutIndent(text: string): string {
  return text.replace(INDENT, '')
}
