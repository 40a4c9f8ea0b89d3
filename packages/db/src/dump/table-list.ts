import type pg from "pg";

export type DumpColumn = {
  readonly name: string;
  /** PostgreSQL's name of the type; of an array that of its elements. */
  readonly type: string;
  readonly isList: boolean;
  readonly isNullable: boolean;
  /** The words of an enum, in its order; null for other types. */
  readonly values: readonly string[] | null;
  /** Whose number it counts up, where it does. */
  readonly sequence: string | null;
};

export type DumpTable = {
  readonly name: string;
  /** As they stand in the table, without those that PostgreSQL works out itself. */
  readonly columns: readonly DumpColumn[];
  /** Names of the columns of the primary key. */
  readonly key: readonly string[];
};

const MIGRATIONS = "_prisma_migrations";

/** The history of migrations says how a database came to be, not what is in it; search is made anew from the readings. */
const NOT_DUMPED = [MIGRATIONS, "search_entry", "search_word"].map((name) => `'${name}'`).join(", ");

/** That a reading is in search, which a database that takes the dump has still to do. */
const DERIVED_COLUMN = "searchable";

const TABLES = `
  select t.relname as name,
    (select coalesce(json_agg(json_build_object(
       'name', a.attname, 'type', coalesce(el.typname, ty.typname), 'isList', el.oid is not null,
       'isNullable', not a.attnotnull,
       'sequence', pg_get_serial_sequence(quote_ident(t.relname), a.attname),
       'values', (select json_agg(e.enumlabel order by e.enumsortorder) from pg_enum e
                  where e.enumtypid = coalesce(el.oid, ty.oid))) order by a.attnum), '[]')
     from pg_attribute a join pg_type ty on ty.oid = a.atttypid
     left join pg_type el on el.oid = ty.typelem and ty.typcategory = 'A'
     where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and a.attname <> '${DERIVED_COLUMN}') as columns,
    (select coalesce(json_agg(a.attname order by array_position(i.indkey::int[], a.attnum::int)), '[]')
     from pg_index i join pg_attribute a on a.attrelid = t.oid and a.attnum = any(i.indkey)
     where i.indrelid = t.oid and i.indisprimary) as key,
    (select coalesce(json_agg(distinct other.relname), '[]') from pg_constraint c
     join pg_class other on other.oid = c.confrelid
     where c.contype = 'f' and c.conrelid = t.oid and c.confrelid <> t.oid) as needs
  from pg_class t
  where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and t.relname not in (${NOT_DUMPED})
  order by t.relname collate "C"`;

/** @returns all tables, those that others point to first, else by name. New tables need nothing to be told here. */
export async function tableList(client: pg.Client): Promise<DumpTable[]> {
  const { rows } = await client.query<DumpTable & { needs: string[] }>(TABLES);
  const ordered: DumpTable[] = [];
  const done = new Set<string>();
  while (ordered.length < rows.length) {
    const next = rows.find(({ name, needs }) => !done.has(name) && needs.every((need) => done.has(need)));
    if (!next) throw new Error("the tables point to each other in a circle");
    const { needs: _, ...table } = next;
    ordered.push(table);
    done.add(next.name);
  }
  return ordered;
}

/** @returns the names of the migrations that were applied, in their order. */
export async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select migration_name as name from ${MIGRATIONS} where finished_at is not null and rolled_back_at is null
     order by migration_name collate "C"`,
  );
  return rows.map(({ name }) => name);
}
