export function SignOffPage() { return null }
