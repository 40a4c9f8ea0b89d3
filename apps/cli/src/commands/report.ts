import { writeFile } from "node:fs/promises";
import path from "node:path";
import { RenderRefused } from "@standpoint/charts";
import { isHolder } from "@standpoint/charts/country-names";
import { dayFrom, isDay, today } from "@standpoint/charts/day";
import { parseView } from "@standpoint/charts/params";
import type { Asked } from "../briefing/asked";
import type { Drawing } from "../briefing/briefing";
import { type BriefingFormat, type Written, writeBriefing } from "../briefing/write-briefing";
import { CommandFailure } from "../command-failure";
import { print, write } from "../output";
import { reasonOf } from "../reason-of";
import { siteOrigin } from "../settings";
import { withOpenDatabase } from "../with-open-database";

type Options = {
  readonly on?: string;
  readonly known?: string;
  readonly since?: string;
  readonly countries?: string;
  readonly format?: string;
  readonly out?: string;
};

const FORMATS: readonly BriefingFormat[] = ["html", "docx", "pdf", "md"];
/** Days before the report's own from which changes are told. */
const SINCE = 30;

/** `report`: writes a short sourced briefing of one day. */
export async function runReport(_: string[], options: Options): Promise<number> {
  const asked = readAsked(options);
  const format = readFormat(options);
  const { out } = options;
  if (out === undefined && process.stdout.isTTY && (format === "docx" || format === "pdf"))
    throw new CommandFailure(
      `standpoint: a ${format} file is nothing to read in a terminal: name it with --out FILE.${format}`,
    );
  const beside = (drawing: Drawing) => (out === undefined ? drawing.address : path.basename(pictureFile(out, drawing)));
  const written = await withOpenDatabase((db) => writeBriefing(db, asked, format, beside)).catch(inWords);
  if (out === undefined) await write(written.bytes);
  else await save(out, written, format);
  return 0;
}

function readAsked({ on = today(), known = today(), since, countries = "" }: Options): Asked {
  for (const [name, day] of Object.entries({ on, known, since: since ?? on }))
    if (!isDay(day))
      throw new CommandFailure(`standpoint: --${name} "${day}" is no day of the calendar; write YYYY-MM-DD`);
  if (since !== undefined && since > on)
    throw new CommandFailure(
      `standpoint: --since ${since} lies after --on ${on}; changes are told from the one to the other`,
    );
  const { view, errors } = parseView({ country: countries });
  if (errors) throw new CommandFailure(`standpoint: --countries ${errors.join(" ")}`);
  const stranger = view.country.find((code) => !isHolder(code));
  if (stranger !== undefined) throw new CommandFailure(`standpoint: there is no country "${stranger}"`);
  return { on, known, since: since ?? dayFrom(on, -SINCE), countries: view.country, origin: siteOrigin() };
}

/** As it is said, else as the file is called, else HTML. */
function readFormat({ format, out }: Options): BriefingFormat {
  const asked = format ?? (out === undefined ? "html" : path.extname(out).slice(1).toLowerCase());
  const known = FORMATS.find((one) => one === asked);
  if (known) return known;
  throw new CommandFailure(`standpoint: there is no format "${asked}"; there are ${FORMATS.join(", ")}`);
}

/** A picture stands beside the text that shows it, under its name and the chart's. */
function pictureFile(out: string, { name }: Drawing): string {
  return path.join(path.dirname(out), `${path.basename(out, path.extname(out))}-${name}.svg`);
}

async function save(out: string, { bytes, drawings }: Written, format: BriefingFormat): Promise<void> {
  const pictures = format === "md" ? drawings.map((one) => [pictureFile(out, one), one.svg] as const) : [];
  for (const [file, content] of [...pictures, [out, bytes] as const])
    await writeFile(file, content).catch((error) => {
      throw new CommandFailure(`${file}: ${reasonOf(error)}`);
    });
  await print([out, ...pictures.map(([file]) => file)].join("\n"));
}

function inWords(error: unknown): never {
  if (error instanceof RenderRefused) throw new CommandFailure(`standpoint: ${error.message}`);
  throw error;
}
