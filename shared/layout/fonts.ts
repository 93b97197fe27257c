/** What a face is used for; the standard names the category, the font file is practice. */
export const FONT_ROLES = ['title', 'text', 'heading', 'subheading', 'pageNumber'] as const
export type FontRole = (typeof FONT_ROLES)[number]

export interface FontFace {
  /** Name written into the Word file for Chinese text. */
  readonly eastAsia: string
  /** Name for Latin letters and digits. */
  readonly latin: string
  /** Names of the same design that are accepted in its place, best first. */
  readonly alternates: readonly string[]
  readonly clause: string
}

/** Practice: the standard fixes no face for the digits of the text. */
const DIGITS = 'Times New Roman'

/** Faces by role. 仿宋_GB2312 and 方正小标宋简体 are licensed: named in the file, never shipped. */
export const FONTS: Readonly<Record<FontRole, FontFace>> = {
  title: {
    eastAsia: '方正小标宋简体',
    latin: DIGITS,
    alternates: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B13S', '华文中宋'],
    clause: '7.3.1',
  },
  text: {
    eastAsia: '仿宋_GB2312',
    latin: DIGITS,
    alternates: ['仿宋', 'FangSong', 'FangSong_GB2312'],
    clause: '5.2.2',
  },
  heading: { eastAsia: '黑体', latin: DIGITS, alternates: ['SimHei'], clause: '7.3.3' },
  subheading: {
    eastAsia: '楷体_GB2312',
    latin: DIGITS,
    alternates: ['楷体', 'KaiTi', 'KaiTi_GB2312'],
    clause: '7.3.3',
  },
  pageNumber: { eastAsia: '宋体', latin: '宋体', alternates: ['SimSun'], clause: '7.5' },
}
