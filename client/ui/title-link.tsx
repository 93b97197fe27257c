import { Link } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import styles from './title-link.module.css'

interface TitleLinkProps {
  readonly to: string
  readonly title: string
}

/** The title of a document in a list: a real link, at most two lines, whole in the tooltip. */
export function TitleLink({ to, title }: TitleLinkProps) {
  const { workbench } = useMessages()
  const text = title === '' ? workbench.untitled : title
  return (
    // Rows are reached by arrows; a stop of Tab at every title would be in the way.
    <Link to={to} title={text} tabIndex={-1} className={`${styles.link} two-lines`}>
      {text}
    </Link>
  )
}
