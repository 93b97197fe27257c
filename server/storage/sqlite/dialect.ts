import {
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  type SelectModifierNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { SqliteWorkerDriver } from './driver.ts'

/** Locks of rows say nothing here: a transaction of SQLite is the only writer anyway. */
class PortableQueryCompiler extends SqliteQueryCompiler {
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier !== 'ForUpdate' && node.modifier !== 'ForNoKeyUpdate') super.visitSelectModifier(node)
  }
}

/** SQLite in worker threads. */
export class SqliteWorkerDialect implements Dialect {
  readonly #file: string
  readonly #isReadOnly: boolean

  constructor(file: string, options: { readonly isReadOnly: boolean }) {
    this.#file = file
    this.#isReadOnly = options.isReadOnly
  }

  createDriver(): Driver {
    return new SqliteWorkerDriver(this.#file, this.#isReadOnly)
  }

  createQueryCompiler(): QueryCompiler {
    return new PortableQueryCompiler()
  }

  createAdapter(): DialectAdapter {
    return new SqliteAdapter()
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db)
  }
}
