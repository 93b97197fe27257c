import { expect, it } from 'vitest'
import { familiesIn, fontConfiguration, standInsFor } from '#server/pdf/stand-in-fonts.ts'

it('reads every name of a face from the list of fonts', () => {
  expect(familiesIn('仿宋,FangSong\nNoto Serif CJK SC,Noto Serif CJK SC Light\n\n')).toEqual(
    new Set(['仿宋', 'FangSong', 'Noto Serif CJK SC', 'Noto Serif CJK SC Light']),
  )
})

it('draws with another face of the same design first, and leaves installed faces alone', () => {
  const standIns = standInsFor(new Set(['黑体', '仿宋', 'Noto Serif CJK SC', 'Times New Roman']))

  expect(standIns).toContainEqual({ font: '仿宋_GB2312', drawnWith: '仿宋' })
  expect(standIns).toContainEqual({ font: '方正小标宋简体', drawnWith: 'Noto Serif CJK SC' })
  expect(standIns.map(({ font }) => font)).not.toContain('黑体')
  expect(standIns.map(({ font }) => font)).not.toContain('Times New Roman')
})

it('keeps the configuration of the machine besides its own rules', () => {
  const configuration = fontConfiguration([{ font: '黑体', drawnWith: 'Noto Sans CJK SC' }], '/cache')

  expect(configuration).toContain('<string>黑体</string>')
  expect(configuration).toContain('<include ignore_missing="yes">/etc/fonts/fonts.conf</include>')
})
