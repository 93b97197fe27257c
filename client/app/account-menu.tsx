import { lazy, Suspense, useState } from 'react'
import { describeError } from '#client/api/index.ts'
import { chooseLanguage, useLanguage, useMessages } from '#client/messages/index.ts'
import { useSession, useSignOut } from '#client/session/index.ts'
import { Menu, type MenuItem } from '#client/ui/menu.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { PersonFace } from '#client/ui/person-face.tsx'
import { chooseTextSize, currentTextSize } from '#client/ui/text-size.ts'
import styles from './account-menu.module.css'

const PasswordDialog = lazy(async () => ({
  default: (await import('#client/features/sign-in/index.ts')).PasswordDialog,
}))

/** Who is signed in, with language, size of letters, password and the way out. */
export function AccountMenu() {
  const messages = useMessages()
  const { person } = useSession()
  const [isChangingPassword, setChangingPassword] = useState(false)
  const items = useAccountItems(() => setChangingPassword(true))
  const title = person.posts[0]?.title ?? ''
  return (
    <>
      <Menu
        align="right"
        label={messages.shell.account.menu}
        items={items}
        button={
          <>
            <PersonFace name={person.name} />
            <span className={styles.name}>{title === '' ? person.name : `${person.name} · ${title}`}</span>
            <span aria-hidden="true">▾</span>
          </>
        }
      />
      {isChangingPassword ? (
        <Suspense fallback={null}>
          <PasswordDialog onClose={() => setChangingPassword(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

function useAccountItems(onChangePassword: () => void): readonly MenuItem[] {
  const messages = useMessages()
  const { account } = messages.shell
  const language = useLanguage()
  const size = currentTextSize()
  const signOut = useSignOut()
  const leave = () =>
    signOut.mutate(undefined, { onError: (error) => showNotice('bad', describeError(error, messages)) })
  return [
    { key: 'sizeHeading', heading: account.textSize },
    {
      key: 'normal',
      label: account.normalText,
      isChecked: size === 'normal',
      onSelect: () => chooseTextSize('normal'),
    },
    { key: 'large', label: account.largeText, isChecked: size === 'large', onSelect: () => chooseTextSize('large') },
    { key: 'languageHeading', heading: account.language },
    {
      key: 'zh-CN',
      label: account.chinese,
      isChecked: language === 'zh-CN',
      onSelect: () => void chooseLanguage('zh-CN'),
    },
    { key: 'en', label: account.english, isChecked: language === 'en', onSelect: () => void chooseLanguage('en') },
    { key: 'accountHeading', heading: account.menu },
    { key: 'password', label: account.changePassword, onSelect: onChangePassword },
    { key: 'signOut', label: account.signOut, onSelect: leave },
  ]
}
