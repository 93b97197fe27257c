/** Where the kind that was used last is remembered on this device. */
export const LAST_KIND_KEY = 'wenshu.lastKind'
