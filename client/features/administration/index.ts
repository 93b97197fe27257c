export function UnitsPage() { return null }
export function PeoplePage() { return null }
