import type { CSSProperties, ReactNode } from 'react'
import type { Fields } from '#shared/document/fields.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { Colophon } from './colophon.tsx'
import { Letterhead } from './letterhead.tsx'
import './paper.css'

interface SheetProps {
  readonly template: Template
  readonly fields: Fields
  readonly zoom?: number | undefined
  readonly children: ReactNode
}

/** A sheet of paper with header block and colophon around a text, editable or not. */
export function Sheet({ template, fields, zoom = 1, children }: SheetProps) {
  return (
    <article className="sheet" style={{ '--zoom': zoom } as CSSProperties} lang="zh-CN">
      <Letterhead template={template} fields={fields} />
      {children}
      <Colophon template={template} fields={fields} />
    </article>
  )
}
