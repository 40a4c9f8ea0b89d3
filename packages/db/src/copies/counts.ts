import { Prisma } from "../generated/prisma/client";

/**
 * Joins a version `v` with its copies as `g`. Part of every question about evidence.
 */
export const COPIES = Prisma.sql`left join copy_group g on g.id = v.copy_group_id`;

/** The article is the first of its copies, or has none: it counts as evidence. The others stand behind it. */
export const COUNTS = Prisma.sql`(g.id is null or g.first_article_id = v.article_id)`;
