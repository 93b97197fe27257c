/** Wording of refusals by their code. Each says what to do. */
export const errors = {
  'document.notFound':
    'This document cannot be found. It may have been deleted, or you may not read it. Go back to the list.',
  'version.notFound': 'This version cannot be found. Refresh the list of versions and try again.',
  'task.notFound': 'This task cannot be found. Somebody may have handled it. Refresh your tasks.',
  'person.notFound': 'This person cannot be found. Refresh the list of people and try again.',
  'unit.notFound': 'This unit cannot be found. Refresh and try again.',
  'thread.notFound': 'This comment cannot be found. Refresh the comments and try again.',
  'template.notFound': 'There is no template of this kind. Choose another kind.',
  'request.invalid': 'Something is filled in wrongly. Correct it as shown and try again.',
  'request.crossOrigin': 'The request came from another site and was refused. Work from the pages of this system.',
  'request.tooLarge': 'The content is too large. Send it in parts.',
  'session.required': 'Your session has ended. Sign in again. Unsaved text is still on this page and can be copied.',
  'session.wrongCredentials': 'Account or password is wrong. Check them and try again.',
  'session.locked':
    'Too many wrong passwords for this account. Try again in {{minutes}} {{minutes|minute|minutes}} or ask the system administrator.',
  'permission.denied':
    'You may not do this. If you need to, ask the owner of the document or the system administrator.',
  'workflow.actNotAllowed': 'This cannot be done at the present step ({{step}}). Refresh to see where the document is.',
  'workflow.notHandler': 'You do not handle the present step ({{step}}). Refresh to see where the document is.',
  'workflow.reasonRequired': 'Give a reason for the return, so that the drafter knows what to change.',
  'workflow.handlerRequired': 'Choose who handles the next step ({{step}}).',
  'workflow.notSubmitter': 'Only the person who submitted can retract.',
  'workflow.alreadyOpened': 'The next handler has opened the document. Ask them to return it.',
  'workflow.revisionConflict': 'The document has just changed. Refresh and try again.',
  'workflow.textChanged': 'The text is not the one you saw; it was not signed. Refresh and read it again.',
  'request.malformed': 'The request cannot be understood. Reload the page and try again.',
  'request.unknownPath': 'There is nothing at {{path}}. The API is described at /api/openapi.json.',
  'request.tooMany': 'Too many attempts. Try again in {{minutes}} {{minutes|minute|minutes}}.',
  'server.failure':
    'The system failed and nothing was done. Try again; if it fails again, give the number {{reference}} to the administrator.',
  'session.wrongPassword': 'The present password is wrong. Enter it again.',
  'setup.alreadyDone': 'The office has been set up. Sign in.',
  'setup.wrongCode': 'The code is wrong. Compare it with the one on the console of the server.',
  'setup.sampleNotHere':
    'The sample office can only be made on the machine that runs Wenshu, while it listens on loopback only.',
  'password.tooCommon':
    'This password is too easy to guess. Avoid common passwords, repeated or consecutive characters and the account name.',
  'password.unchanged': 'The new password is the present one. Choose another.',
  'person.accountTaken': 'The account {{account}} is taken. Choose another.',
  'person.lastAdministrator': 'This is the last active system administrator. Appoint another one first.',
  'unit.cycle': 'A unit cannot be moved below itself. Choose another parent.',
  'unit.topStays': 'The top unit stays at the top, and every other unit needs a parent.',
  'storage.unavailable':
    'The server cannot write at the moment. Nothing was changed. Try again in a while; if this stays, ask the system administrator.',
  'storage.inUse':
    'Another process is using this data (process {{pid}} on {{host}}, since {{since}}). Stop that process, or choose another data folder or database.',
  'storage.cannotOpen':
    'The database {{place}} cannot be opened: {{reason}}. Check the database server, the account or the disk, then try again.',
  'storage.folder':
    'The data folder {{place}} cannot be used: {{reason}}. Check that it is a folder that can be written to, or name another one with DATA_DIR.',
  'storage.none': 'There is no data at {{place}} yet. Check DATA_DIR and DATABASE_URL, or start the server once.',
  'storage.newerSchema':
    'A newer version made this database (migration {{migration}}); this version cannot open it. Start the newer version, or restore a backup made before the upgrade into an empty database.',
  'storage.olderSchema':
    'The database still has the form of an older version (migration {{migration}} is missing). Start the server of this version once, then try again.',
  'storage.changedMigration':
    'Migration {{migration}} in the database differs from the one of this version. Use the version that made the database.',
  'workflow.notCandidate': 'The people chosen cannot handle the next step ({{step}}). Choose from the list offered.',
  'workflow.blocked': 'This cannot be done yet: {{reasons}}',
  'version.nothingToRestore': 'This version has the same text as the document; there is nothing to restore.',
  'thread.textNotFound':
    'The text to comment on cannot be found; it may just have been changed. Select it again, or comment on the whole document.',
  'registration.numberFormat':
    'The issuing number has the wrong form. Write agency code, 〔year〕 and sequence number, such as 临办发〔2026〕12号, without leading zeros.',
  'registration.numberOfKind': 'The number does not have the form of this kind of document. {{message}}',
  'registration.copyNumberFormat': 'A copy number has digits only, usually six, such as 000001.',
  'registration.numberTaken': 'The issuing number {{number}} belongs to “{{title}}”. Check it and give another.',
  'registration.numberTakenElsewhere':
    'The issuing number {{number}} belongs to another document. Check the register and give another.',
  'export.openSuggestions':
    '{{count}} {{count|suggestion is|suggestions are}} neither accepted nor rejected, so the document cannot be exported yet. Decide {{count|it|each of them}} first.',
  'export.refused': 'The final copy cannot be exported yet: {{reasons}}',
  'errorReport.notFound':
    'There is no such error, or you may not read the document it is in. Go back to the list and check; to see it, ask the drafter to make you a reader.',
  'errorReport.placeGone':
    'The selected words are not those of the signed text. Reload, select the wrong words again and register them.',
  'errorReport.kindNeeded': 'Choose the kind of error; for one the list does not have, choose “New kind” and name it.',
  'errorReport.sameWords': 'The right words are the same as the wrong ones. Check and fill them in again.',
  'errorReport.conflict': 'Somebody has just worked on this error. Reload to see where it stands.',
  'errorReport.actNotAllowed': 'This error has moved on, and the act is not possible any more. Reload and look.',
  'errorReport.incomplete': 'Fill in everything that is required, then try again.',
  'errorReport.noEntry':
    'No entry can be made of this error (it is not in a paragraph, or too long). Add an entry on the negative list yourself.',
  'document.answerRequired': 'Fill in: {{labels}}.',
  'document.noUnit': 'None of your posts allows drafting. Ask the system administrator for a post.',
  'backup.fileExists': 'The file {{file}} exists already. Choose another name or move the file away first.',
  'backup.damaged': 'The backup {{file}} is incomplete or damaged; nothing was restored. Use another backup.',
  'backup.otherVersion':
    'Another version made this backup (migration {{migration}}); this version cannot restore it. Use the version that made it.',
  'restore.notEmpty':
    'The target holds data already; nothing was restored. Use an empty data folder or database, or say explicitly that it is to be replaced.',
  'import.empty':
    'There is no text in the file. If its content is a picture or a scan, have it recognised as text first.',
  'import.unsupported': 'Files of this type cannot be imported. Use a .docx, .txt or .md file.',
  'import.oldFormat':
    'This is a file of an older Word or WPS, or one under a password. Open it in Word or WPS, remove the password, save it as .docx and import that.',
  'import.notWord': 'This file is not a Word document. Check it and choose again.',
  'import.damaged': 'The file is incomplete or damaged. Open it in Word or WPS, save it as .docx and import that.',
  'import.encrypted':
    'The file is under a password. Open it in Word or WPS, remove the password, save and import again.',
  'import.declarations':
    'The file contains declarations that no Word document has, so it is refused for safety. Open it in Word or WPS, save it as .docx and import that.',
  'import.tooLarge': 'The file is larger than {{most}} MB. Remove pictures or divide it into several files.',
  'import.beyond.entries': 'The file holds too many parts. Copy its text into a new Word document and import that.',
  'import.beyond.size': 'The file is too large once unpacked. Copy its text into a new Word document and import that.',
  'import.beyond.depth': 'The file is nested too deeply. Copy its text into a new Word document and import that.',
  'import.beyond.elements':
    'The file is too complex. Divide it into several files, or copy its text into a new Word document and import that.',
  'import.beyond.table':
    'The tables of the file are too large (more than {{most}} cells). Keep large tables as separate files and import the rest.',
  'import.takesTooLong':
    'Reading the file took too long and was stopped. Divide it into several files and import those.',
  'import.busy': 'Several files are being read at the moment. Try again shortly.',
  'import.notFound':
    'The imported file is not there: a document was made from it already, or a day has passed. Choose the file again.',
  'proof.findingGone': 'These words have changed; the finding may be gone. Wait for the check, then try again.',
  'proof.unconfirmed': 'Not possible yet: {{reasons}}',
  'waiver.notFound': 'There is no such reason any more. Reload and look again.',
  'negativeList.conflict': 'Somebody has just changed the negative list. Reload and change the new version.',
  'officeData.notFound': 'This entry is no longer in the register. Reload to see what is.',
  'officeData.conflict': 'Somebody has just changed this entry. Reload and change it again.',
  'officeData.full': 'A register holds {{most}} entries at most. Remove some that are not needed any more.',
  'officeData.wrongRegister': 'This entry belongs to another register. Add it there.',
  'officeData.nothingRead':
    'There is no line to import: none could be read, or all are there already. Put the columns in the order of the page and paste again.',
  'officeData.namesake':
    'There is “{{name}}” for the same time. If it is the same, nothing is to be added; if it has changed, give the present entry an end first; if it really is another, tick the box and save.',
  'negativeList.notTried':
    'Try “{{names}}” in its present wording before switching it on: open the entry, choose “Try it on signed documents”, look at the false alarms, then publish; or switch it off for now.',
  'negativeList.unchanged': 'Nothing on the list is different; there is nothing to publish.',
  'paperwork.conflict':
    'Somebody else has just changed limits or quotas. Reload and make your change on the new version.',
  'paperwork.unchanged': 'Nothing was changed, so there is nothing to publish.',
  'paperwork.unknown': 'There is a unit or kind that does not exist; nothing was saved. Reload and try again.',
  'pdf.notHere':
    'LibreOffice is not installed on this server, so it cannot make a PDF. Export the Word file and save it as PDF.',
  'pdf.busy': 'Many PDF files are being made. Please try again in a moment.',
  'pdf.failed':
    'The PDF was not made. Export the Word file and save it as PDF; if this happens again, tell the system administrator.',
  'pdf.takesTooLong': 'Making the PDF took too long and was stopped. Export the Word file and save it as PDF.',
}
