import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openAccount } from "../world/account";
import { articlesOf, writeArticles } from "../world/articles";
import { acknowledged, startCommand } from "../world/command";
import { withHeld } from "../world/place";
import { expectExactly, expectKnown, expectWhole } from "../world/whole";

/** What is left on the disk when the ingest begins; another program then takes it all. */
const FREE_MB = 16;
/** How large the disk is when there is room. */
const ROOM = "1g";

test.skipIf(!canMount())(
  `a disk with ${FREE_MB} MB left fills up: ingest ends with its reason, and with room again nothing is missing`,
  (context) =>
    onDisk(async (disk) => {
      const account = openAccount(context, "disk full");
      const articles = articlesOf("full", 80).map((article, i) => ({
        ...article,
        text: `${article.text}\n\n${`Room ${i}. `.repeat(400)}`,
      }));
      const dataDir = join(disk.folder, "data");
      const file = await writeArticles(join(disk.beside, "full.jsonl"), articles);
      const env = { STANDPOINT_DATA_DIR: dataDir };
      const ingest = startCommand(["ingest", "--json", file], env);
      await ingest.hasSaid(8);
      disk.fill();
      account.kills += 1;
      expect(await ingest.ended).toBe(1);
      expect(ingest.errors()).not.toMatch(/\n\s+at /);
      expect(ingest.errors().trim()).not.toBe("");
      const told = acknowledged(ingest);
      expect(told.length).toBeLessThan(articles.length);
      const late = startCommand(["ingest", "--json", file], env);
      expect(await late.ended).toBe(1);
      expect(late.errors()).not.toMatch(/\n\s+at /);
      disk.clear();
      const again = startCommand(["ingest", "--json", file], env);
      expect(await again.ended).toBe(0);
      expectKnown(account, new Set(told), again.said);
      await withHeld(dataDir, async ({ db }) => {
        await expectWhole(account, db, told);
        await expectExactly(
          account,
          db,
          articles.map(({ id }) => id),
        );
      });
    }),
);

/** Only root may mount, and only Linux has this disk in memory. */
function canMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), "standpoint-mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]).status === 0;
  if (mounted) execFileSync("umount", [folder]);
  rmSync(folder, { recursive: true });
  return mounted;
}

type Disk = { readonly folder: string; readonly beside: string; readonly fill: () => void; readonly clear: () => void };

/** A disk in memory that holds a fresh database and little room beside it. */
async function onDisk(work: (disk: Disk) => Promise<void>): Promise<void> {
  const beside = mkdtempSync(join(tmpdir(), "standpoint-disk-"));
  const folder = mkdtempSync(join(tmpdir(), "standpoint-full-"));
  try {
    await withHeld(join(beside, "data"), async () => {});
    mount(folder, `size=${ROOM},mode=755`);
    try {
      execFileSync("cp", ["-a", join(beside, "data"), folder]);
      const { blocks, bfree, bsize } = statfsSync(folder);
      mount(folder, `remount,size=${Math.ceil(((blocks - bfree) * bsize) / 2 ** 20) + FREE_MB}m`);
      const filler = join(folder, "filler");
      const fill = () => void spawnSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=64k"], { stdio: "ignore" });
      await work({ folder, beside, fill, clear: () => rmSync(filler) });
    } finally {
      execFileSync("umount", ["-l", folder]);
    }
  } finally {
    for (const each of [beside, folder]) rmSync(each, { recursive: true, force: true });
  }
}

function mount(folder: string, options: string): void {
  execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]);
}
