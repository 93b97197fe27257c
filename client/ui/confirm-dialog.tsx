import type { ReactNode } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

interface ConfirmDialogProps {
  readonly title: string
  /** What happens, and whether it can be taken back. */
  readonly children: ReactNode
  /** Names the action: 删除, 停用 — not 确定. */
  readonly confirmLabel: string
  readonly isDangerous?: boolean
  readonly busyLabel?: string | false
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before an action that is hard to take back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { shell } = useMessages()
  const footer = (
    <>
      <Button onClick={props.onCancel}>{shell.actions.cancel}</Button>
      <Button
        look={props.isDangerous === true ? 'danger' : 'primary'}
        busyLabel={props.busyLabel}
        onClick={props.onConfirm}
      >
        {props.confirmLabel}
      </Button>
    </>
  )
  return (
    <Dialog title={props.title} onClose={props.onCancel} footer={footer} width={420}>
      {props.children}
    </Dialog>
  )
}
