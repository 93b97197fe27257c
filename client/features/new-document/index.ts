export function NewDocumentPage() { return null }
