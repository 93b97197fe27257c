import type { FlowBlock, FlowParagraph } from './flow.ts'

/** A text and the attachments that are not bound together with it. */
export interface Bindings {
  readonly text: readonly FlowBlock[]
  readonly attachments: readonly (readonly FlowBlock[])[]
}

/**
 * Parts the attachments of a text from it, each to be bound by itself (附件与正文分开装订, 7.3.7): the issuing number
 * stands before the label on its first line, so that everybody sees where it belongs.
 */
export function separateAttachments(blocks: readonly FlowBlock[], issuingNumber: string): Bindings {
  const starts = blocks.flatMap((block, index) => (isLabel(block) ? [index] : []))
  return {
    text: blocks.slice(0, starts[0]),
    attachments: starts.map((start, index) => {
      const [label, ...rest] = blocks.slice(start, starts[index + 1])
      return label?.type === 'paragraph' ? [withNumber(label, issuingNumber), ...rest] : rest
    }),
  }
}

function isLabel(block: FlowBlock): boolean {
  return block.type === 'paragraph' && block.style === 'attachmentLabel'
}

function withNumber(label: FlowParagraph, number: string): FlowParagraph {
  return number === '' ? label : { ...label, lead: number, runs: [{ text: number, font: 'text' }, ...label.runs] }
}
