import { defineConfig } from "prisma/config";

/** Only `prisma generate` reads this. Migrations go through scripts/migrations.mjs, for the reason given there. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://nobody@127.0.0.1:5432/nowhere" },
});
