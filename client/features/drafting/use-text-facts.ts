import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { charactersOf, type Section, sectionsOf, textOf } from '#client/editor/index.ts'
import { countCharacters } from '#shared/document/statistics.ts'

/** How long the text is, in 字. */
export interface TextLengths {
  readonly characters: number
  /** Without attachments, which are documents of their own: what limits count. */
  readonly mainCharacters: number
}

/** What the screen says about the text beside showing it. */
export interface TextFacts extends TextLengths {
  readonly sections: readonly Section[]
  readonly title: string
}

/** A pause in typing after which the facts are worked out anew; never while a key is being handled. */
const PAUSE_MS = 200

function factsOf(editor: Editor): TextFacts {
  const { doc } = editor.state
  const sections = sectionsOf(doc)
  const attachments = doc.children.findIndex((block) => block.attrs.kind === 'attachmentLabel')
  const titles = doc.children.filter((block) => block.attrs.kind === 'title')
  const title = titles.map((block) => textOf(block).replaceAll('\n', '')).join('')
  return {
    sections,
    title,
    characters: charactersUpTo(doc.childCount),
    mainCharacters: charactersUpTo(attachments < 0 ? doc.childCount : attachments),
  }

  function charactersUpTo(end: number): number {
    const text = doc.children.slice(0, end).reduce((sum, block) => sum + charactersOf(block), 0)
    // The numbers of headings are read aloud and printed, though they are no part of the text.
    const headings = sections.filter(({ from }) => from < end)
    return headings.reduce((sum, { number }) => sum + countCharacters(number), text)
  }
}

/** Outline, length and title of the live text, a moment after every change; `null` before the text is there. */
export function useTextFacts(editor: Editor | null): TextFacts | null {
  const [facts, setFacts] = useState<TextFacts | null>(null)
  useEffect(() => {
    if (editor === null) return
    setFacts(factsOf(editor))
    let timer: ReturnType<typeof setTimeout> | undefined
    const onUpdate = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setFacts(factsOf(editor)), PAUSE_MS)
    }
    editor.on('update', onUpdate)
    return () => {
      clearTimeout(timer)
      editor.off('update', onUpdate)
      setFacts(null)
    }
  }, [editor])
  return facts
}
