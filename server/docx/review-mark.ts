import { toChineseHour } from '#shared/kernel/beijing-time.ts'
import type { LayoutOptions } from '#shared/layout/layout-options.ts'
import type { Manuscript } from '#shared/layout/manuscript.ts'
import { fill, messages } from '#shared/messages/index.ts'

/** What marks a copy that is not final. */
export interface ReviewMarkOptions {
  readonly manuscript?: Manuscript
  /** Label of the version (二稿). */
  readonly versionLabel?: string
  /** When the copy is made; it says so when this is given. */
  readonly madeAt?: Date
}

/** The marks of a copy for review: 送审稿　二稿　11月22日9时稿 at the head, 送审稿 under the title of a speech. */
export function reviewMarks(options: ReviewMarkOptions): Pick<LayoutOptions, 'reviewMark' | 'draftMark'> {
  const { manuscripts, madeAt } = messages['zh-CN'].layout
  const name = manuscripts[options.manuscript ?? 'reviewDraft']
  const time = options.madeAt === undefined ? '' : fill(madeAt, { hour: toChineseHour(options.madeAt) })
  const parts = [name, options.versionLabel ?? '', time].filter((part) => part !== '')
  return { reviewMark: parts.join('　'), draftMark: name }
}
