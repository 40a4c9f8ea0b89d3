/** An answer of type "rich" as oembed.com describes it. `version` is a text by the specification, sizes are numbers. */
export type Oembed = {
  readonly type: "rich";
  readonly version: "1.0";
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
};

const xml = (text: string) => text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;" })[sign] ?? "&gt;");

/** @returns the same answer as XML: one element a field, the HTML escaped in its own */
export function oembedXml(answer: Oembed): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${xml(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join("")}</oembed>\n`;
}

/** @returns whole pixels of at least 1, undefined where none are said, null where it is no such number */
export function readLimit(text: string | null): number | undefined | null {
  if (text === null || text === "") return undefined;
  const value = Number(text);
  return /^\d{1,9}$/.test(text) && value >= 1 ? value : null;
}

/** @returns the address at which a program asks for the embed code of an address of ours */
export function oembedAddress(origin: string, address: string, format: "json" | "xml"): string {
  return `${origin}/oembed?url=${encodeURIComponent(address)}&format=${format}`;
}
