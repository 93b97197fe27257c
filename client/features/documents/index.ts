export function DocumentsPage() { return null }
export function BinPage() { return null }
