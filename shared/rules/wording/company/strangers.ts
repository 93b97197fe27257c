/** Words that official prose hardly ever uses and the words they are typed for, `wrong>right(not after|not before)`. */
export const STRANGERS = `
  半截>办结(砍,土,成,一,上,下,前,后|子,工程,楼,身,河,路) 字书>支书 合式>合适 核示>核实 和易>合议(平,谦|) 互享>互相 昏乱>混乱 计画>计划
  藉助>借助 精采>精彩 经意>敬意(不|) 径赛>竞赛(田|) 帮主>帮助(丐|) 包庄>包装 标竿>标杆 建圈>健全(|强)
`
