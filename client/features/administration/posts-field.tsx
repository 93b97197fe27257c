import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { SelectField } from '#client/ui/select-field.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { Unit } from '#shared/api/people.ts'
import { POST_ROLES } from '#shared/permissions/posts.ts'
import styles from './administration.module.css'
import { NEW_POST, type PostEntry } from './person-entries.ts'
import { unitOptions } from './unit-tree.ts'

interface PostsFieldProps {
  readonly units: readonly Unit[]
  readonly posts: readonly PostEntry[]
  readonly problem: string | undefined
  readonly onChange: (posts: readonly PostEntry[]) => void
}

/** The posts of a person, one line each; at least one. */
export function PostsField({ units, posts, problem, onChange }: PostsFieldProps) {
  const wording = useMessages().administration.people
  const change = (place: number, part: Partial<PostEntry>) =>
    onChange(posts.map((post, index) => (index === place ? { ...post, ...part } : post)))
  return (
    <fieldset className={classNames(styles.posts, 'bare-fieldset')}>
      <legend>{wording.posts}</legend>
      <p className={styles.hint}>{wording.postsHint}</p>
      {posts.map((post, index) => (
        <PostLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity, and all its state is in `post`
          key={index}
          units={units}
          post={post}
          onChange={(part) => change(index, part)}
          onRemove={posts.length === 1 ? null : () => onChange(posts.filter((_, other) => other !== index))}
        />
      ))}
      {problem === undefined ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Button size="small" onClick={() => onChange([...posts, NEW_POST])}>
        {wording.addPost}
      </Button>
    </fieldset>
  )
}

interface PostLineProps {
  readonly units: readonly Unit[]
  readonly post: PostEntry
  readonly onChange: (part: Partial<PostEntry>) => void
  readonly onRemove: (() => void) | null
}

function PostLine({ units, post, onChange, onRemove }: PostLineProps) {
  const { administration, common } = useMessages()
  const wording = administration.people
  return (
    <div className={styles.post}>
      <SelectField
        label={wording.postUnit}
        value={post.unitId}
        onChange={(unitId) => onChange({ unitId })}
        options={[{ value: '', label: wording.unitMissing }, ...unitOptions(units)]}
      />
      <SelectField
        label={wording.postRole}
        value={post.role}
        onChange={(role) => onChange({ role })}
        options={POST_ROLES.map((value) => ({ value, label: common.roles[value] }))}
      />
      <TextField
        label={wording.postTitle}
        value={post.title}
        maxLength={40}
        placeholder={wording.postTitleHint}
        onChange={(title) => onChange({ title })}
      />
      {onRemove === null ? null : (
        <Button look="quiet" size="small" aria-label={wording.removePost} onClick={onRemove}>
          ×
        </Button>
      )}
    </div>
  )
}
