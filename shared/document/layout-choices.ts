/** What the field `signatureFitting` says where line pitch and spacing stay as they are, room or not (7.3.5.5). */
export const NO_FITTING = '不调整'

/** What the field `attachmentBinding` says where attachments are not bound together with the text (7.3.7). */
export const SEPARATE_ATTACHMENTS = '分开装订'
