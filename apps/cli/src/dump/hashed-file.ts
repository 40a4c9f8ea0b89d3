import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

/** A file as the manifest names it. */
export type HashedFile = { readonly file: string; readonly bytes: number; readonly sha256: string };

/** Writes a file and counts its bytes and hash on the way. It must not be there yet. */
export function hashedFile(folder: string, file: string) {
  const stream = createWriteStream(`${folder}/${file}`, { flags: "wx" });
  const hash = createHash("sha256");
  let bytes = 0;
  // An error is thrown where it is waited for, not out of nowhere.
  const ended = finished(stream);
  ended.catch(() => {});
  return {
    async write(text: string): Promise<void> {
      const chunk = Buffer.from(text);
      hash.update(chunk);
      bytes += chunk.length;
      if (!stream.write(chunk))
        await Promise.race([new Promise<void>((resolve) => stream.once("drain", () => resolve())), ended]);
    },
    async end(): Promise<HashedFile> {
      stream.end();
      await ended;
      return { file, bytes, sha256: hash.digest("hex") };
    },
  };
}

/** @returns the SHA-256 of a file, in hex */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
