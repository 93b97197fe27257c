import { hash, verify } from '@node-rs/argon2'

/** How much work one password costs, in memory (KiB), passes and threads. */
export interface PasswordCost {
  readonly memoryCost: number
  readonly timeCost: number
  readonly parallelism: number
}

/** Argon2id with 19 MiB, two passes, one thread: OWASP Password Storage Cheat Sheet, first recommendation. */
export const PASSWORD_COST: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Turns passwords into what is stored, and checks them. */
export interface Passwords {
  /** The PHC string of argon2id, with its own salt. */
  hash(password: string): Promise<string>
  /** Whether the password is right. Without a stored hash it works as long and says no. */
  matches(storedHash: string | null, password: string): Promise<boolean>
}

/** A password checker of the given cost; argon2id is the algorithm the library takes unless told otherwise. */
export function createPasswords(cost: PasswordCost): Passwords {
  // Checked for unknown accounts, so that the time of a reply does not tell which accounts exist.
  const nobody = hash('nobody has this password', cost)
  return {
    hash: (password) => hash(password, cost),
    async matches(storedHash, password) {
      const isRight = await verify(storedHash ?? (await nobody), password)
      return isRight && storedHash !== null
    },
  }
}
