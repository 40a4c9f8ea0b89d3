import { execFileSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A page of a text document with the chart in it, as LibreOffice sets it.
 * @param svg the chart, 16:9 or nearly
 * @param file where the picture goes, as PNG
 * @throws where LibreOffice or pdftoppm is not installed
 */
export function pictureOfDocument(svg: string, file: string): void {
  const folder = mkdtempSync(join(tmpdir(), "standpoint-document-"));
  try {
    writeFileSync(join(folder, "report.fodt"), documentAround(svg));
    const home = `-env:UserInstallation=file://${folder}/home`;
    execFileSync(
      "soffice",
      [home, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "report.fodt")],
      {
        stdio: "ignore",
      },
    );
    execFileSync("pdftoppm", ["-png", "-singlefile", "-r", "96", join(folder, "report.pdf"), join(folder, "page")]);
    renameSync(join(folder, "page.png"), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The smallest OpenDocument text that holds a drawing: A5 across, a heading, a sentence, the chart, its caption. */
function documentAround(svg: string): string {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error("the chart has no size");
  const across = 16.8;
  const down = (across * Number(height)) / Number(width);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
 <style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="${(down + 6.4).toFixed(2)}cm" fo:margin="2cm"/></style:page-layout>
 <style:style style:name="heading" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm"/><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.4cm"/><style:text-properties fo:font-size="11pt"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>
<office:body><office:text>
 <text:p text:style-name="heading">Troops for Ukraine: the month in figures</text:p>
 <text:p text:style-name="body">The drawing below was put in with Insert → Image and is still a drawing: its words can be searched and copied.</text:p>
 <text:p text:style-name="body"><draw:frame text:anchor-type="as-char" svg:width="${across}cm" svg:height="${down.toFixed(2)}cm"><draw:image draw:mime-type="image/svg+xml"><office:binary-data>${Buffer.from(svg).toString("base64")}</office:binary-data></draw:image></draw:frame></text:p>
</office:text></office:body></office:document>`;
}
