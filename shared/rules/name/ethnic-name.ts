import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Peoples as they are called for short or as they were called once. */
const NAMES: Readonly<Record<string, string>> = {
  维族: '维吾尔族',
  蒙族: '蒙古族',
  朝族: '朝鲜族',
  鲜族: '朝鲜族',
  哈族: '哈萨克族',
  哈萨族: '哈萨克族',
  柯族: '柯尔克孜族',
  乌族: '乌孜别克族',
  僮族: '壮族',
  满州族: '满族',
  满洲族: '满族',
  高山民族: '高山族',
  藏民族: '藏族',
}
const NAME = new RegExp(
  `(?<![朝土思奥解苏格克乌亚阿尼斯朴])(?:${Object.keys(NAMES).join('|')})(?=[同群学干牧居妇儿青中女男人自聚、，。和与及乡村老代职]|$)`,
  'g',
)
/** Members of a people named by one character: 回民 in 回民中学 is a name. */
const MEMBERS: Readonly<Record<string, string>> = {
  回民: '回族群众',
  藏民: '藏族群众',
  蒙民: '蒙古族群众',
  维民: '维吾尔族群众',
  苗民: '苗族群众',
  彝民: '彝族群众',
}
const MEMBER = new RegExp(
  `(?<![来返召收赎])(?:${Object.keys(MEMBERS).join('|')})(?=群众|同胞|居民|村民|[的、，。和与及]|较|聚居|占)`,
  'g',
)

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: word } of matchesOf(NAME, text)) yield hitAt(from, to, NAMES[word] ?? '')
  for (const { from, to, 0: word } of matchesOf(MEMBER, text)) {
    const isGroup = /^(?:群众|同胞|居民|村民)/.test(text.slice(to, to + 2))
    yield hitAt(from, to, (MEMBERS[word] ?? '').replace('群众', isGroup ? '' : '群众'))
  }
}

function hitAt(from: number, to: number, right: string): Hit {
  return { from, to, params: { right }, fix: { from, to, text: right } }
}

/** A people under a short or an old name. */
export const ethnicName: PassageRule = {
  id: 'NEG-NAME-ETHNIC',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'warn',
  name: '民族名称不规范',
  message: '民族名称不用简称、旧称，“{{text}}”应写作“{{right}}”。',
  source: 'GB/T 3304-1991；新闻报道规范',
  fixes: 'suggested',
  finds: [NAME, MEMBER],
  check,
  wrong: [
    { text: '维族同胞与各族群众同吃一锅饭' },
    { text: '蒙族、朝族群众参加活动' },
    { text: '尊重回民的饮食习惯' },
    { text: '藏民群众搬进新居' },
  ],
  right: [
    { text: '维吾尔族同胞、蒙古族、朝鲜族群众参加活动' },
    { text: '回民中学、回民区，返回民居' },
    { text: '哈萨克族牧民、高山族同胞、思维族群' },
  ],
}
