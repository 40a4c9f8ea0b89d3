import "server-only";

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes of finished files that are kept: some hundred pictures of the usual size. */
const MOST_BYTES = 32_000_000;

type Held = { readonly files: Map<string, Bytes>; readonly making: Map<string, Promise<Bytes>>; bytes: number };

const held = globalThis as { standpointRendered?: Held };

/**
 * @param key of all that the file follows from
 * @returns the file: the one kept, the one that is just being made for another reader, or a new one
 */
export function renderedFile(key: string, make: () => Promise<Bytes>): Promise<Bytes> {
  held.standpointRendered ??= { files: new Map(), making: new Map(), bytes: 0 };
  const { files, making } = held.standpointRendered;
  const file = files.get(key);
  if (file) {
    files.delete(key);
    files.set(key, file);
    return Promise.resolve(file);
  }
  const others = making.get(key);
  if (others) return others;
  const made = make()
    .then((bytes) => keep(held.standpointRendered as Held, key, bytes))
    .finally(() => making.delete(key));
  making.set(key, made);
  return made;
}

function keep(all: Held, key: string, bytes: Bytes): Bytes {
  all.files.set(key, bytes);
  all.bytes += bytes.length;
  for (const [oldest, file] of all.files) {
    if (all.bytes <= MOST_BYTES) break;
    all.files.delete(oldest);
    all.bytes -= file.length;
  }
  return bytes;
}
