import { Fragment } from 'react'
import { useMessages } from '#client/messages/index.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import styles from './new-document-page.module.css'

/** 拟稿要求 of the kind, to be read before beginning; it stays beside the text later. */
export function Guidance({ template }: { readonly template: Template }) {
  const { create } = useMessages().documents
  if (template.guidance.length === 0) return null
  return (
    <section className={styles.guidance}>
      <h2>{create.guidance}</h2>
      <dl>
        {template.guidance.map(({ heading, text }) => (
          <Fragment key={heading}>
            <dt>{heading}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
