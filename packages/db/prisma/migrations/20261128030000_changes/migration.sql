-- Written by hand, as partial indexes over an order of their own, which Prisma has no word for and its diff passes over.
-- The first intervals of runs of one stance, newest first: what changed on the map, for all holders and for one.
CREATE INDEX "position_change_idx" ON "position" ("on_from" DESC, "holder" COLLATE "C", "known_from", "known_to") WHERE "on_from" = "since";
CREATE INDEX "position_change_of_holder_idx" ON "position" ("holder", "on_from" DESC, "known_from", "known_to") WHERE "on_from" = "since";
