import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { installPackages, mayInstall } from "./debian.mjs";
import { complain } from "./say.mjs";

/**
 * What tests of exported files ask of other people's programs, and the packages of Debian that have them. LibreOffice
 * without its windows is 90 MB to fetch and 270 MB on the disk: it is what readers without Word open a report with.
 */
const NEEDED = [
  { programs: ["pdftotext", "pdffonts", "pdfimages", "pdftoppm"], packages: ["poppler-utils"] },
  { programs: ["xmllint"], packages: ["libxml2-utils"] },
  { programs: ["soffice"], packages: ["libreoffice-writer-nogui", "libreoffice-draw-nogui"] },
];

/** Installs the programs that are missing, where it may; tests that need one that is missing still are skipped. */
export async function providePrograms() {
  const missing = () => NEEDED.filter(({ programs }) => !programs.every(isThere));
  const packages = missing().flatMap((each) => each.packages);
  if (packages.length === 0) return;
  if (mayInstall()) await installPackages("programs that read exported files", packages);
  for (const each of missing()) {
    complain(`!!! Tests that need ${each.programs.join(", ")} are skipped (Debian: ${each.packages.join(" ")}).`);
  }
}

function isThere(program) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
