// What fill-database.ts runs, in this order. All draws are hashes of an article's number, so that the same numbers
// make the same database.

/** The articles there are, with their claims, as patterns for others. */
export const TEMPLATES = `
  create temp table template as
    select row_number() over (order by v.id)::int as k, v.*, e.language, e.published,
           (select count(*) from stance_claim c where c.article_version_id = v.id) as claims
    from article_version v
    join extraction e on e.article_version_id = v.id and e.extractor = v.extractor
    where v.copy_group_id is not null and e.published_day is not null and not e.unsupported;
  create temp table template_stance as
    select t.k, row_number() over (partition by t.k order by c.id)::int as ord, c.*
    from stance_claim c join template t on t.id = c.article_version_id;
  create temp table template_size as
    select t.k, row_number() over (partition by t.k order by c.id)::int as ord, c.*
    from force_size c join template t on t.id = c.article_version_id;
  create temp table template_step as
    select t.k, row_number() over (partition by t.k order by c.id)::int as ord, c.*
    from proposal c join template t on t.id = c.article_version_id;
  analyze template; analyze template_stance; analyze template_size; analyze template_step`;

const FIRST_DAY = "date '2022-02-24'";
const DAYS = 1735;

/** Functions that draw, and what is drawn from. */
export const DRAWS = `
  create function pg_temp.draw(n bigint, salt int) returns float8 language sql immutable as
    $$ select (hashint8extended(n, salt) & 1048575) / 1048576.0 $$;
  create temp table whose (codes text[], up_to float8[]);
  create temp table event (i int primary key, day date, type proposal_type, proposers text[]);
  create function pg_temp.holder(at float8) returns text language sql stable as
    $$ select codes[1 + width_bucket(at, up_to)] from whose $$;
  create temp table made (n int primary key, k int, day date, undated boolean);
  create function pg_temp.prepare(articles int, codes text[], up_to float8[]) returns void language plpgsql as $$
  begin
    insert into whose values (codes, up_to);
    insert into event
      select i, ${FIRST_DAY} + i / 8, (enum_range(null::proposal_type))[1 + floor(pg_temp.draw(i, 11) * 5)],
             (select array_agg(distinct pg_temp.holder(pg_temp.draw(i * 4 + p, 12)) order by
                               pg_temp.holder(pg_temp.draw(i * 4 + p, 12)))
              from generate_series(1, 1 + floor(pg_temp.draw(i, 13) * 2)::int) p)
      from generate_series(0, ${DAYS} * 8 + 7) i;
    insert into made
      select n, 1 + floor(pg_temp.draw(n - (n % 20 = 19)::int, 1) * (select count(*) from template))::int,
             ${FIRST_DAY} + floor(${DAYS} * power(n / articles::float8, 0.7))::int, pg_temp.draw(n, 2) < 0.02
      from generate_series(1, articles) n;
    analyze event; analyze made;
  end $$`;

/** Every 33rd article has a second version, known three days later; every 20th is a copy of the one before it. */
const VERSIONS = `
  (select m.*, 1 as version, m.day as known_from, case when m.n % 33 = 7 then m.day + 3 end as known_to,
          left(md5('v' || m.n), 24) as id from made m where m.n between $1 and $2
   union all
   select m.*, 2, m.day + 3, null, left(md5('w' || m.n), 24) from made m where m.n between $1 and $2 and m.n % 33 = 7)`;

const OUTLETS = "array['The Test Post', 'Der Testbote', 'Le Courrier d''essai', 'Het Proefblad', 'Testowy Dziennik']";

export const ARTICLES: readonly string[] = [
  `insert into article (id) select 'bench-' || n from made where n between $1 and $2`,
  `insert into article_version (id, article_id, version, content_hash, title, outlet, url, stated_language,
     stated_published, modified, text, rights, known_from, known_to, extractor, ingest_day, fingerprint, copy_group_id)
   select v.id, 'bench-' || v.n, v.version, md5('c' || v.id), t.title, (${OUTLETS})[1 + v.n % 5],
     'https://bench.example/' || v.n, t.language, case when not v.undated then v.day::text end,
     case when v.version = 2 then (v.day + 3)::text end, t.text, 'quote', v.known_from, v.known_to, t.extractor, v.day,
     hashint8extended(v.n - (v.n % 20 = 19)::int, v.version),
     left(md5(case when v.version = 2 then 'w' || v.n else 'v' || v.n - (v.n % 20 = 19 and v.n > 1)::int end), 24)
   from ${VERSIONS} v join template t on t.k = v.k`,
  `insert into extraction (article_version_id, extractor, language, unsupported, date_conflict, published,
     published_precision, published_day)
   select v.id, t.extractor, t.language, false, false, case when not v.undated then v.day::text end,
     case when not v.undated then 'day'::date_precision end, case when not v.undated then v.day end
   from ${VERSIONS} v join template t on t.k = v.k`,
];

/** Four in ten stances are dated some days before their article; a holder stays with one stance for a quarter, mostly. */
export const CLAIMS: readonly string[] = [
  `insert into stance_claim (id, article_version_id, extractor, holder, stance, confidence, actors, office, conditions,
     contribution, date, date_precision, day, start, "end", quote, before, after, trace)
   select left(md5(d.id || 's' || d.ord), 24), d.id, d.extractor, d.holder,
     (enum_range(null::stance))[1 + floor(5 * case when d.stays < 0.8
       then pg_temp.draw(hashtext(d.holder || date_trunc('quarter', d.said)), 5) else d.stays * 5 - 4 end)],
     d.confidence, d.actors, d.office, d.conditions, d.contribution, case when not d.undated then d.said::text end,
     case when not d.undated then 'day'::date_precision end, case when not d.undated then d.said end, d.start, d."end",
     d.quote, d.before, d.after, d.trace
   from (
     select v.id, v.undated, t.ord, t.extractor, t.confidence, t.actors, t.office, t.conditions, t.contribution,
       t.start, t."end", t.quote, t.before, t.after, t.trace,
       pg_temp.holder(pg_temp.draw(v.n * 32::bigint + t.ord, 6)) as holder,
       pg_temp.draw(v.n * 32::bigint + t.ord, 6 + v.version) as stays,
       v.day - case when pg_temp.draw(v.n * 32::bigint + t.ord, 9) < 0.4
         then floor(20 * power(pg_temp.draw(v.n * 32::bigint + t.ord, 10), 3))::int else 0 end as said
     from ${VERSIONS} v join template_stance t on t.k = v.k) d`,
  `insert into force_size (id, article_version_id, extractor, min, max, unit, kind, country, by, start, "end", quote,
     before, after, trace)
   select left(md5(v.id || 'f' || t.ord), 24), v.id, t.extractor, t.min, t.max, t.unit, t.kind,
     case when t.country is not null then pg_temp.holder(pg_temp.draw(v.n * 32::bigint + t.ord, 14)) end,
     case when t.by is not null then pg_temp.holder(pg_temp.draw(v.n * 32::bigint + t.ord, 15)) end,
     t.start, t."end", t.quote, t.before, t.after, t.trace
   from ${VERSIONS} v join template_size t on t.k = v.k`,
  `insert into proposal (id, article_version_id, extractor, date, date_precision, day, type, proposers, summary, start,
     "end", quote, before, after, trace)
   select left(md5(d.id || 'p' || d.ord), 24), d.id, d.extractor,
     case when d.coarse then to_char(e.day, 'YYYY-MM') else e.day::text end,
     (case when d.coarse then 'month' else 'day' end)::date_precision,
     case when d.coarse then (date_trunc('month', e.day) + interval '1 month - 1 day')::date else e.day end,
     e.type, case when d.part then e.proposers[1:1] else e.proposers end, d.summary, d.start, d."end", d.quote,
     d.before, d.after, d.trace
   from (
     select v.id, t.ord, t.extractor, t.summary, t.start, t."end", t.quote, t.before, t.after, t.trace,
       pg_temp.draw(v.n * 32::bigint + t.ord, 16) < 0.1 as coarse, pg_temp.draw(v.n * 32::bigint + t.ord, 17) < 0.2 as part,
       greatest(0, v.day - ${FIRST_DAY} - floor(10 * power(pg_temp.draw(v.n * 32::bigint + t.ord, 18), 3))::int) * 8
         + floor(8 * power(pg_temp.draw(v.n * 32::bigint + t.ord, 19), 2))::int as i
     from ${VERSIONS} v join template_step t on t.k = v.k) d
   join event e on e.i = d.i`,
];

/** Near-copies: who counts, and which outlets carried it. */
export const GROUPS = `
  create index filled_groups on article_version (copy_group_id, known_from);
  insert into copy_group (id, fingerprint, keys, first_article_id, outlets)
  select g.id, g.fingerprint,
    (select array_agg(k * 65536 + (hashint8(g.fingerprint + k) & 65535) order by k) from generate_series(0, 27) k),
    (select v.article_id from article_version v where v.copy_group_id = g.id
     order by v.known_from, v.article_id collate "C" limit 1),
    (select jsonb_object_agg(o.outlet, o.day) from (
       select v.outlet, min(v.known_from)::text as day from article_version v where v.copy_group_id = g.id group by 1
     ) o)
  from article_version g where g.copy_group_id = g.id and not exists (select 1 from copy_group c where c.id = g.id);
  drop index filled_groups`;
