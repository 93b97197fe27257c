const common = `Common options
  --json          print the result as JSON
  --lang LANG     language of the messages: zh-CN (default) or en
  -h, --help      show this help

Exit codes
  0 done   1 refused, or verify found a problem   2 wrong usage   3 failure of the program or the machine`

const storageOptions = `  --data DIR      data folder (default: environment variable DATA_DIR, else ./data)
                  for PostgreSQL set the environment variable DATABASE_URL`

/** What the command line says. */
export const cli = {
  usage: '{{message}}\nRun wenshu --help to see how it is used.',
  failure: 'The program failed and did not finish. Give the following to your system administrator:\n{{reason}}',
  warning: 'Note: {{text}}',
  exported: 'Exported: {{file}} ({{bytes}} {{bytes|byte|bytes}})',
  backedUp: 'Backup complete: {{file}} ({{rows}} {{rows|record|records}})',
  restored: 'Restore complete: {{file}} ({{rows}} {{rows|record|records}}, backed up at {{createdAt}})',
  checkPassed: '  ✓ {{check}}: {{rows}} examined, in order',
  checkFailed: '  ✗ {{check}}: {{rows}} examined, problems found',
  checked: '{{block}} blocking, {{warn}} {{warn|reminder|reminders}}, {{info}} {{info|hint|hints}}.',
  checkedClean: 'Nothing found.',
  checkedRule: '{{mark}} {{name}} ({{id}}, {{source}}) ×{{count}}',
  places: {
    line: 'line {{line}}, character {{character}}: “{{text}}” {{message}}',
    paragraph: 'paragraph {{line}}, character {{character}}: “{{text}}” {{message}}',
  },
  morePlaces: '… and {{count}} more',
  cleaned: 'Written: {{file}}',
  cleanedStep: '✓ {{step}}: {{count}} {{count|place|places}}',
  leftStep: '! {{step}}: {{count}} {{count|place|places}} found, not removed (add --boilerplate to remove)',
  nothingToClean: 'There was nothing to clean.',
  cleaningSteps: {
    invisible: 'invisible characters',
    pinyin: 'readings in brackets',
    shifted: 'text read one byte late',
    traditional: 'traditional characters',
    punctuation: 'half-width marks',
    boilerplate: 'leftovers of web pages',
  },
  sound: 'Verification complete, no problem found.',
  unsound: 'Verification complete, with the problems above. Secure the data first, then follow the hints.',
  problems: {
    unknownCommand: 'There is no command “{{name}}”. Commands: {{names}}.',
    unknownCommandNear: 'There is no command “{{name}}”. Did you mean {{closest}}?',
    unknownOption: 'There is no option {{option}}. Options: {{options}}.',
    unknownOptionNear: 'There is no option {{option}}. Did you mean {{closest}}?',
    optionMissing: 'The option {{option}} is missing.',
    optionWithoutValue: 'The option {{option}} needs a value.',
    optionWithValue: 'The option {{option}} takes no value.',
    wrongChoice: 'The option {{option}} cannot be “{{value}}”. It can be: {{words}}.',
    tooManyFiles: 'Too many arguments: {{given}}. One file at a time; quote names that contain spaces.',
    fileNotNamed: 'No file was named.',
    fileMissing: 'The file {{file}} was not found. Check its name and folder.',
    fileIsFolder: '{{file}} is a folder. Name a file in it.',
    fileUnreadable: 'The file {{file}} cannot be read: {{reason}}',
    fileEmpty: 'There is no text in the file {{file}}.',
    unsupportedFile:
      'The file {{file}} is not understood. Text in UTF-8 or GB18030 (.txt), Markdown (.md) and this system’s JSON (.json) can be used; save Word, WPS and PDF files as text first.',
    jsonBroken: 'The file {{file}} is not correct JSON: {{reason}}',
    notADocument:
      'The file {{file}} is not a document of this system; wrong at: {{places}}. It must hold documentKind, body and fields.',
    cleanedNotText: 'The result is text: give --out a .txt or .md file instead of {{file}}.',
    outputUnwritable: 'The file {{file}} cannot be written: {{reason}}',
    kindMissing: 'No kind of document was given. Use --kind with one of: {{kinds}}.',
    unknownKind: 'There is no kind “{{kind}}”. Kinds: {{kinds}}.',
    unknownKindNear: 'There is no kind “{{kind}}”. Did you mean {{closest}}? Kinds: {{kinds}}.',
    fieldsNotAnObject: 'The fields file must be a JSON object, such as {"title": "…", "dateOfIssue": "2026-11-22"}.',
    unknownField: 'There is no field “{{name}}”. Fields: {{names}}.',
    unknownFieldNear: 'There is no field “{{name}}”. Did you mean {{closest}}?',
    fieldNotText: 'The field {{name}} must be a text or a list of texts.',
    wrongDate:
      'The date “{{value}}” of the field {{name}} is wrong. Write a day that exists as year-month-day: 2026-11-22.',
  },
  help: {
    general: `Wenshu: drafting, review, sign-off and Word export of official documents

Usage
  wenshu serve                start the server
  wenshu check FILE           check a text against the negative list
  wenshu clean FILE --out …   clean text pasted from web pages or old files
  wenshu export FILE …        write a document as a Word file in the national standard format
  wenshu backup --out FILE    back up all data
  wenshu restore FILE         restore from a backup
  wenshu verify               check that data and records are complete
  wenshu conform FILE.docx    check a Word file against GB/T 9704-2012
  wenshu COMMAND --help       show how a command is used
  wenshu --version            show the version

${common}`,
    serve: `Starts the server

Usage
  wenshu serve [--sample] [--port N] [--host ADDRESS] [--data DIR]

Options
  --sample        make the sample office when the data folder is empty
  --port N        port (default: environment variable PORT, else 4000)
  --host ADDRESS  address to listen on (default 127.0.0.1; 0.0.0.0 for every address of the machine)
${storageOptions}

${common}`,
    check: `Check a file against the negative list

Usage
  wenshu check FILE [--kind KIND] [--data DIR | --office] [--json]

FILE is a text (.txt), Markdown (.md), Word (.docx) or JSON (.json) file.
The exit code is 1 when something blocks.

Options
  --kind KIND     the kind of document; by its title when not given
  --data DIR      check under the negative list (with own entries and switches), limits and registers of the
                  office in that data folder, as its server does; only reads, also while the server runs
  --office        the same for the data that DATABASE_URL (PostgreSQL) or DATA_DIR names
Without these two, the rules are those the product comes with. Facts are not compared between documents: that needs
a reader who may read them.

JSON: {file, packVersion, findings:[{ruleId, severity, from, to, text, message, source, fix}]};
from and to are places in the text of the file as read (UTF-16 units), in Word and JSON files in their plain text.

${common}`,
    clean: `Clean text pasted from web pages or old files into a new file (UTF-8)

Usage
  wenshu clean FILE --out FILE

Removes invisible characters and readings, repairs text read one byte late, converts traditional script to
simplified and half-width marks to full-width, and removes spaces before paragraphs.

Options
  -o, --out FILE  the text file to write (.txt or .md); replaced when it exists
  --boilerplate   also delete what web pages put around a text

${common}`,
    export: `Writes a document as a Word file in the format of GB/T 9704-2012

Usage
  wenshu export FILE --kind KIND [--fields FILE.json] --out FILE.docx

FILE is a text (.txt, UTF-8 or GB18030), Markdown (.md) or this system's JSON (.json).
Title, addressee, numbered levels, attachments, signature and date are recognised in a text.

Options
  --kind KIND     speech, notice, requestForApproval, letter or minutes, or the Chinese name;
                  a JSON file names its own kind
  --fields FILE   fields (a JSON object) that are put into the document or replace those it has
  -o, --out FILE  the Word file; replaced when it exists
  --copy COPY     final (default) or review (says so at the head of every page)
  --label LABEL   version shown on a copy for review
  --unsealed      signature without a seal (7.3.5.2)
  --page PROFILE  pageSetup: margins as in the standard (default); ink: the printed text measures 225 mm;
                  readAloud: a speech for the lectern

Fields
  title subtitle speaker occasionDate salutation addressee attachmentNote issuerName dateOfIssue
  supplementaryNote draftMark issuingAuthority letterhead issuingNumber copyNumber securityClassification
  classificationPeriod urgency signatory ccRecipient printingOffice printingDate occasion copies
  jointAuthorities (without the host) reportStage
  attachmentBinding (分开装订: bound apart from the text)
  signatureFitting (不调整: line pitch and spacing as usual)
  Dates are written 2026-11-22; issuerName, signatory, ccRecipient and attachmentNote may be lists

Example
  wenshu export notice.txt --kind notice --fields fields.json --out notice.docx

${common}`,
    backup: `Backs up all data into a new file, also while the server runs

Usage
  wenshu backup --out FILE

Options
  -o, --out FILE  the backup; an existing file is not replaced
${storageOptions}

${common}`,
    restore: `Restores all data from a backup; stop the server first

Usage
  wenshu restore FILE [--force]

Options
  --force         replace what the target holds; it cannot be brought back, so back it up first
${storageOptions}

${common}`,
    conform: `Check any Word file against GB/T 9704-2012; the exit code is 1 when a requirement (规定) is broken

Usage
  wenshu conform FILE.docx [--kind KIND | --format FORMAT] [--profile pageSetup|ink] [--all]

With LibreOffice and poppler the printed pages are measured, too; without them these checks are "not rendered", never passed.

Options
  --kind KIND     check as the format of this kind, e.g. notice; found from the file when left out
  --format FORMAT document, letter, order, minutes, speech, information or plain
  --profile NAME  how the type area is set: pageSetup (margins as in the standard) or ink; both are accepted when left out
  --all           list every check, not only those that failed
  --no-render     do not measure printed pages

${common}`,
    verify: `Checks that database, texts, versions and records are complete and unchanged, also while the server runs

Usage
  wenshu verify

Options
${storageOptions}

${common}`,
  },
}
