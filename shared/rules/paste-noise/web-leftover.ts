import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Sentences that only the frame of a web page contains. */
const LEFTOVERS: readonly RegExp[] = [
  /还没有评论|快来抢沙发|点击(?:查看|阅读|下载)(?:原文|全文|更多)|(?:上|下)一篇[：:]|(?:分享到|扫一扫|扫码关注)|版权(?:所有|声明)[：:]?/g,
  /^\s*(?:评论一下|最热评论|最新评论|热门评论|网友评论|我要评论|返回(?:首页|顶部|列表)|打印本页|关闭窗口|字号[：:]?.{0,8})\s*$/g,
  /(?:已有)?\d{1,9}人参与|\d{1,9}条评论|浏览次数[：:]\s?\d{0,9}|阅读量?[：:]\s?\d{1,9}/g,
  /(?:•|·)?\s{0,8}相关(?:新闻|阅读|链接|推荐)\s{0,8}[：:]?$/g,
  /作者[：:]\s{0,12}来源[：:]\s{0,12}(?:责任)?编辑[：:].{0,60}$/g,
  /(?:移动|联通|电信)(?:用户)?发\s?[A-Z]{3,12}\s?到\s?\d{5,16}|手机报(?=[,，])/g,
  /^\s*(?:当前位置|您的位置|所在位置|您现在的位置)[：:].{0,60}|^\s*(?:发布时间|发布日期|信息来源|发布机构|索引号|发稿时间)[：:]\s{0,4}\S.{0,30}$|^\s*上一页.{0,30}下一页\s*$/g,
  /^\s*(?:【|\[)?字体[：:].{0,12}$|点击(?:这里)?下载|长按(?:识别)?(?:二维码|关注)|扫描?(?:下方|上方)?二维码关注|关注(?:我们|微信)?公众号(?=[。！]|$)|^\s*(?:转自|转载自|文章来源)[：:].{1,20}$/g,
  /^\s*[（(]?(?:本报|本台|本网)讯(?=[\s（(])|^\s*(?:据)?新华社[\u4e00-\u9fff]{2,6}\d{1,2}月\d{1,2}日电(?:（[^（）]{2,20}）)?|^\s*[（(]完[）)]\s*$|^\s*(?:编辑|责编)[：:]\s?\S{1,6}[\s　]+(?:审核|校对|责编|监制)[：:].{0,20}$/g,
  /^\s*(?:©|版权所有).{0,40}$|#[\u4e00-\u9fff]{2,14}#|@所有人|[\u{1F300}-\u{1FAFF}]+/gu,
  /手机版\s{1,4}\w{1,20}\.\w{1,20}/g,
]

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of LEFTOVERS) for (const { from, to } of matchesOf(pattern, text)) yield { from, to }
}

/** What a web page puts around an article. */
export const webLeftover: PassageRule = {
  id: 'NEG-NOISE-WEB',
  scope: 'passage',
  family: 'pasteNoise',
  severity: 'block',
  name: '网页模板残留',
  message: '“{{text}}”是网页内容残留，请核对后删除。',
  source: '《党政机关公文处理工作条例》第二十条第四项（文字、标点规范）',
  fixes: 'none',
  finds: LEFTOVERS,
  check,
  wrong: [
    { text: '还没有评论,快来抢沙发吧!' },
    { text: '  • 相关新闻' },
    { text: '作者:    来源:     编辑: 王某' },
    { text: '移动发ABCD到10650000' },
    { text: '当前位置：首页 > 政务公开 > 通知公告' },
    { text: '发布时间：2026-03-05 10:20' },
    { text: '本报讯（记者李敏）近日，云岭区召开大会。' },
    { text: '新华社北京3月5日电 全国人大会议今日开幕。' },
    { text: '#乡村振兴#各街道要抓好落实👍' },
  ],
  right: [
    { text: '会议主办单位为市委办公室' },
    { text: '认真学习相关新闻宣传规定' },
    { text: '扫描二维码登录系统填报，发布时间：待定' },
    { text: '3#机组、5#楼' },
  ],
}
