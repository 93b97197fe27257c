/** The record of a document and its versions. */
export const record = {
  acts: {
    'document.create': 'Created',
    'document.update': 'Urgency or people changed',
    'document.delete': 'Deleted',
    'document.restore': 'Taken out of the bin',
    'document.register': 'Registered',
    'version.create': 'Version kept',
    'version.restore': 'Version restored',
    'thread.resolve': 'Comment resolved',
    'thread.reopen': 'Comment reopened',
    'proof.waive': 'Kept a finding with a reason',
    'proof.withdrawWaiver': 'Took a reason back',
    'export.review': 'Review copy exported',
    'export.final': 'Final copy exported',
  },
  versions: {
    numbered: 'Draft {{number}}',
    bound: {
      drafting: 'Submitted draft',
      editReview: 'After section review',
      officeReview: 'After office review',
      countersigning: 'Countersigned draft',
      signing: 'Signed text',
      registering: 'Registered text',
      issued: 'Issued text',
    },
    safety: 'Before restoring',
    safetyReason: 'Kept before restoring “{{label}}”',
    restoredReason: 'Restored from “{{label}}”',
  },
}
