import { useMessages } from '#client/messages/index.ts'
import { generatePassword } from '#client/session/index.ts'
import { Button } from '#client/ui/button.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import styles from './administration.module.css'

interface NewPasswordFieldProps {
  readonly label: string
  readonly value: string
  readonly problem: string | undefined
  readonly onChange: (password: string) => void
}

/** A password the administrator hands over: shown in plain letters, or made by a button. */
export function NewPasswordField(props: NewPasswordFieldProps) {
  const wording = useMessages().administration.people
  return (
    <div className={styles.password}>
      <TextField {...props} hint={wording.passwordHint} isRequired />
      <Button onClick={() => props.onChange(generatePassword())}>{wording.generate}</Button>
    </div>
  )
}
