/** How often a sign-off page that lies open asks again: somebody else may write, act, comment or register meanwhile. */
export const REFRESH_MS = 15_000
