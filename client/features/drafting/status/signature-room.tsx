import { useEditorState } from '@tiptap/react'
import { livePages } from '#client/editor/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Menu } from '#client/ui/menu.tsx'
import { fieldText } from '#shared/document/fields.ts'
import { NO_FITTING } from '#shared/document/layout-choices.ts'
import { BODY_SPACING } from '#shared/layout/page-profile.ts'
import { signaturePage } from '#shared/layout/signature-fit.ts'
import { TWIPS_PER_POINT } from '#shared/layout/units.ts'
import { useDrafting } from '../drafting-context.ts'
import styles from './status-bar.module.css'

/**
 * What was done to the lines so that the signature has room (7.3.5.5), and a way to have it otherwise; a signature that
 * stands on a page without text all the same. Nothing where there is nothing to say.
 */
export function SignatureRoom() {
  const { drafting } = useMessages()
  const { editor, fields, mayEdit, setField } = useDrafting()
  const wording = drafting.status.signature
  const pages = useEditorState({
    editor,
    selector: ({ editor: live }) => {
      const drawn = live === null ? null : livePages(live.state)
      if (drawn === null) return null
      const { isFitted, profile } = drawn.flow
      const signature = signaturePage(drawn.pages)
      const lonePage = signature?.isAlone === true ? signature.index + 1 : null
      return { isFitted, linePitch: profile.linePitch, spacing: profile.spacing, lonePage }
    },
  })
  const isOff = fieldText(fields, 'signatureFitting') === NO_FITTING
  if (pages === null || (!pages.isFitted && !isOff && pages.lonePage === null)) return null

  const said = isOff ? wording.off : pages.isFitted ? fittedText(pages, wording) : ''
  const lone = pages.lonePage === null ? '' : fill(wording.alone, { page: pages.lonePage })
  const label = [said, lone].filter((part) => part !== '').join('　')
  if (!mayEdit) return <span title={wording.explanation}>{label}</span>
  return (
    <span className={lone === '' ? undefined : styles.over}>
      <Menu
        button={label}
        label={label}
        side="above"
        buttonClassName={styles.menu}
        items={[
          { key: 'explanation', heading: lone === '' ? wording.explanation : wording.aloneExplanation },
          {
            key: 'on',
            label: wording.adjust,
            isChecked: !isOff,
            onSelect: () => setField('signatureFitting', ''),
          },
          {
            key: 'off',
            label: wording.keep,
            isChecked: isOff,
            onSelect: () => setField('signatureFitting', NO_FITTING),
          },
        ]}
      />
    </span>
  )
}

interface Wording {
  readonly pitch: string
  readonly pitchAndSpacing: string
}

function fittedText(
  { linePitch, spacing }: { readonly linePitch: number; readonly spacing: number },
  wording: Wording,
): string {
  const pitch = linePitch / TWIPS_PER_POINT
  const closer = (BODY_SPACING - spacing) / TWIPS_PER_POINT
  return spacing === BODY_SPACING ? fill(wording.pitch, { pitch }) : fill(wording.pitchAndSpacing, { pitch, closer })
}
