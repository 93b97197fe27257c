import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Two words of one duty side by side, with the characters that make the second part of another word. */
const DOUBLED: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/以及(?:和(?![平谐睦解蔼缓美])|与(?![会时众之此其]))(?![^，。；]{0,16}(?:相关|有关|密切|相连|一起))/gu, '以及'],
  [/和以及/gu, '和'],
  [/(?<![总共温平饱缓中融祥随谦柔调])和与(?![会时众之此其])|(?<![参赠授给])与和(?![平谐睦解])/gu, '与'],
  [/(?<![普涉波触顾危提谈论以])及和(?![平谐睦解])|和及(?![时格早])/gu, '和'],
  [/并且并(?![入非不行列轨购网])/gu, '并且'],
  [/但是但|但但是/gu, '但是'],
  [/(?<!不)把将(?![来军近要])/gu, '将'],
  [/对于对(?![象策方手外口接])/gu, '对于'],
  [/因为由于|由于因为/gu, '由于'],
  [/如果假如|假如如果|倘若如果/gu, '如果'],
  [/为了使为了/gu, '为了'],
  [/都全部|全都全部|(?<![人户村平亩年月日])均都|都均(?![衡匀等价])|全都均/gu, '均'],
  [/仍然还|仍还(?![款清贷本])|依然还|依旧仍|仍旧还|还仍(?!然有)/gu, '仍'],
  [/已经早已|早已已经|已已经|已经已/gu, '已经'],
  [/必须要?务必|务必要?必须|应该必须|应当必须|务必一定/gu, '必须'],
  [/是属于是|属于是/gu, '属于'],
  [/更加更|更更加|更为更|更加进一步|进一步更加|最最|最为最/gu, '更加'],
  [/立即马上|马上立即|迅速立即|立即迅速|及时尽快|尽快及时/gu, '立即'],
  [/逐步逐渐|逐渐逐步|逐步渐渐|日益更加|越来越更加/gu, '逐步'],
  [/目前现在|现在目前|当前目前|目前当前|至今仍然还/gu, '目前'],
  [/非常很|很非常(?!规)|十分很|很十分|特别十分|非常极其|极其非常|比较很/gu, '十分'],
  [/进行加以|加以进行|予以进行|进行予以|给予以(?![下上内奖工补])|作出做出|进行开展|开展进行/gu, '进行'],
  [/之前以前|以前之前|以前前|前以前(?![所期人景沿])|之后以后|以后之后/gu, '之前（之后）'],
  [/要务必|务必要|须务必/gu, '务必'],
  [/缺乏不足|缺少不足|缺乏不够|缺少不够|匮乏不足|不足缺乏/gu, '不足'],
  [/(?:再次重新|重新再次|再次又|又再次|再一次又|再度再次)/gu, '再次'],
  [/各自分别|分别各自|分别各(?=[\p{Script=Han}])/gu, '分别'],
  [/共同一起|一起共同|共同携手共同|一同共同/gu, '共同'],
]

function* check({ text }: Passage): Generator<Hit> {
  for (const [pattern, right] of DOUBLED)
    for (const { from, to } of matchesOf(pattern, text))
      yield { from, to, params: { right }, fix: { from, to, text: right } }
}

/** Two words side by side of which one is enough. */
export const doubledFunctionWord: PassageRule = {
  id: 'NEG-WORD-DOUBLE',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '同义虚词重复',
  message: '“{{text}}”两个词同义，保留一个，宜改为“{{right}}”。',
  source: '《图书编校质量差错认定细则》（多字）；实务',
  fixes: 'suggested',
  finds: DOUBLED.map(([pattern]) => pattern),
  check,
  wrong: [
    { text: '各县区以及和市直单位' },
    { text: '对于对基层的要求' },
    { text: '各单位均都完成了任务' },
    { text: '仍然还存在差距' },
    { text: '务必必须按时报送' },
    { text: '更加进一步压实责任' },
    { text: '对问题进行予以整改' },
  ],
  right: [
    { text: '各县区以及市直单位' },
    { text: '以及和平发展、以及与会人员' },
    { text: '对于对象的选择' },
    { text: '将把握机遇，总和与平均值' },
    { text: '仍然存在差距' },
    { text: '并且并入原单位' },
    { text: '广泛参与和支持，抓好普及和推广' },
    { text: '以及与群众密切相关的领域' },
    { text: '人均都超过2万元' },
    { text: '给予以奖代补支持' },
  ],
}
