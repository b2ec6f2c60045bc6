import type Sqlite from 'better-sqlite3';
import {
  type Compilable,
  DummyDriver,
  type InferResult,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { FeedbackSchema } from './feedback-schema.ts';
import type { Schema } from './schema.ts';
import { storeError } from './store-error.ts';

const builder = <S>() =>
  new Kysely<S>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });

/** Builds queries on `venue.db`, typed by its schema; never runs them itself. */
export const sql$ = builder<Schema>();
/** The same on `feedback.db`. */
export const feedbackSql$ = builder<FeedbackSchema>();

/** What a reading store needs: runs a built query at once, on a cached prepared statement. */
export type ReadDb = Readonly<{
  all: <Q extends Compilable>(query: Q) => InferResult<Q>;
  one: <Q extends Compilable>(query: Q) => InferResult<Q>[number] | undefined;
}>;

/** What a writing store needs. A reading function cannot be handed one by mistake the other way round. */
export type WriteDb = ReadDb &
  Readonly<{
    /** Rows changed. */
    run: (query: Compilable) => number;
    /** Runs in one transaction (or inside the running one); any throw rolls back. */
    tx: <T>(work: () => T) => T;
  }>;

/** Runs Kysely's queries synchronously on an open SQLite file. */
export function createDb(raw: Sqlite.Database): WriteDb {
  const cache = new Map<string, Sqlite.Statement>();
  const statement = (text: string): Sqlite.Statement => {
    const cached = cache.get(text);
    if (cached) return cached;
    const prepared = raw.prepare(text);
    cache.set(text, prepared);
    return prepared;
  };
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw storeError(cause);
    }
  };
  const bind = (query: Compilable) => {
    const { sql, parameters } = query.compile();
    return { statement: statement(sql), parameters: parameters as unknown[] };
  };
  return {
    all: (query) =>
      guarded(() => {
        const { statement: s, parameters } = bind(query);
        // Kysely has typed the columns of the rows that SQLite returns as unknown.
        return s.all(...parameters) as InferResult<typeof query>;
      }),
    one: (query) =>
      guarded(() => {
        const { statement: s, parameters } = bind(query);
        return s.get(...parameters) as InferResult<typeof query>[number] | undefined;
      }),
    run: (query) =>
      guarded(() => {
        const { statement: s, parameters } = bind(query);
        return s.run(...parameters).changes;
      }),
    tx: (work) => guarded(() => (raw.inTransaction ? work() : raw.transaction(work)())),
  };
}
