import { FONT_ROLES, FONTS, type FontRole } from '#shared/layout/fonts.ts'

/**
 * Free faces that stand in for the licensed ones, best first. Every Chinese face is one em wide, so lines and pages
 * come out alike; only the strokes look different.
 */
const STAND_INS: Readonly<Record<FontRole, readonly string[]>> = {
  title: ['Noto Serif CJK SC', 'Source Han Serif SC', 'AR PL SungtiL GB'],
  text: ['FangSong', 'Noto Serif CJK SC', 'Source Han Serif SC', 'AR PL SungtiL GB'],
  heading: ['Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Zen Hei'],
  subheading: ['AR PL KaitiM GB', 'Noto Serif CJK SC', 'Source Han Serif SC'],
  pageNumber: ['Noto Serif CJK SC', 'Source Han Serif SC', 'AR PL SungtiL GB'],
}

const LATIN = 'Times New Roman'
/** Digits have the widths of Times only in a face of the same metric. */
const LATIN_STAND_INS = ['Liberation Serif', 'Tinos', 'Nimbus Roman']

/** A face of the document and the one that is drawn in its place. */
export interface StandIn {
  readonly font: string
  readonly drawnWith: string
}

/** Which faces of our documents have to be drawn with others here; a face without any stand-in is left to chance. */
export function standInsFor(installed: ReadonlySet<string>): readonly StandIn[] {
  const chinese = FONT_ROLES.map((role) => {
    const { eastAsia, alternates } = FONTS[role]
    return { font: eastAsia, candidates: [...alternates, ...STAND_INS[role]] }
  })
  return [...chinese, { font: LATIN, candidates: LATIN_STAND_INS }].flatMap(({ font, candidates }) => {
    const drawnWith = candidates.find((candidate) => installed.has(candidate))
    return installed.has(font) || drawnWith === undefined ? [] : [{ font, drawnWith }]
  })
}

/** Family names from the output of `fc-list : family`; a face may have a name in every language. */
export function familiesIn(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split('\n')
      .flatMap((line) => line.split(','))
      .map((name) => name.trim().replaceAll('\\', ''))
      .filter((name) => name !== ''),
  )
}

/** A configuration of fontconfig that draws with the stand-ins and otherwise is that of the machine. */
export function fontConfiguration(standIns: readonly StandIn[], cacheFolder: string): string {
  const rules = standIns.map(
    ({ font, drawnWith }) =>
      `<match target="pattern"><test name="family"><string>${font}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${drawnWith}</string></edit></match>`,
  )
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>' +
    `${rules.join('')}<cachedir>${cacheFolder}</cachedir>` +
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>'
  )
}
