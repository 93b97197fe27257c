/** Wording of the connection to a text: refusals by their code, states of saving. Each says what to do. */
export const collaboration = {
  refusals: {
    'permission-denied': '打不开这份文稿，可能已被删除，或者您没有查看权限。请返回列表核对。',
    'session.required': '登录已失效。请重新登录；本页尚未保存的文字可先复制。',
    'client.outdated': '系统已升级，本页版本过旧，为保护文稿已停止连接。请刷新页面后继续。',
    'server.outdated': '服务器正在更换版本，暂不能编辑。请稍后刷新页面；若持续出现，请联系系统管理员。',
    'update.malformed': '本页发出的修改内容有误，服务器未予接收。请复制尚未保存的文字，再刷新页面。',
    'document.tooLarge': '文稿及其修改记录已达上限，不能继续写入。请复制尚未保存的文字，另建文稿继续起草。',
    'message.tooLarge': '一次粘贴的内容过多，未能保存。请复制尚未保存的文字，刷新页面后分几次粘贴。',
    'limit.documentConnections': '同时打开这份文稿的人数已满。系统会自动重试，也可稍后再打开。',
    'limit.personConnections': '您打开的文稿窗口过多。请关闭不用的窗口，系统会自动重试。',
    'limit.serverConnections': '服务器连接数已满。系统会自动重试；若持续出现，请联系系统管理员。',
    'limit.rate': '短时间内修改过于频繁，连接已暂停，系统会自动恢复。',
    'sign-in.late': '连接超时，系统正在自动重试。',
    'document.unavailable': '暂时读不到这份文稿，内容没有丢失。系统会自动重试；若持续出现，请联系系统管理员。',
    'server.stopping': '服务器正在重启，已保存的内容不受影响，系统会自动重新连接。',
    'server.failure': '服务器出现故障，已保存的内容不受影响。系统会自动重试；若持续出现，请联系系统管理员。',
  },
  save: {
    syncing: '正在同步',
    saved: '已保存',
    savedAt: '已保存 {{time}}',
    unsaved: '尚未保存',
  },
  connection: {
    connecting: '正在连接',
    connected: '已连接',
    offline: '未连接',
    refused: '已停止连接',
  },
  offlineBanner:
    '与服务器的连接已断开，正在自动重连。您可以继续输入，恢复后会自动保存；关闭页面前请先复制尚未保存的文字。',
  storageBanner: '服务器暂时无法写入，您的修改尚未保存，系统正在不断重试。请不要关闭页面，可先复制尚未保存的文字。',
  lostRightsBanner: '文稿已进入下一环节，您现在不能修改。以下文字尚未保存，请复制留存。',
  unknownContent:
    '这份文稿含有本页不认识的内容（{{names}}），为避免误删，已停止打开。请刷新页面；若仍出现，请联系系统管理员。',
  copyUnsaved: '复制未保存的文字',
  reload: '刷新页面',
  retry: '重新连接',
}
