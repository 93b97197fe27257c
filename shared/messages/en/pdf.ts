import type { Catalogue } from '../zh-CN/index.ts'

/** PDF export by way of LibreOffice. */
export const pdf: Catalogue['pdf'] = {
  heading: 'PDF',
  headingNotHere: 'PDF (LibreOffice is not installed here)',
  review: 'PDF for review',
  final: 'Final PDF',
  fileName: '{{title}}.pdf',
  working: 'Making the PDF…',
  queued: '{{count}} before this one…',
  notHere:
    'LibreOffice is not installed on this server, so it cannot make a PDF. Export the Word file and save it as PDF in Word or WPS, or ask the system administrator to install LibreOffice.',
  standIns:
    'The PDF uses stand-in fonts: {{fonts}}. Lines and pages are those of the Word file; print the final copy where the fonts are installed.',
}
