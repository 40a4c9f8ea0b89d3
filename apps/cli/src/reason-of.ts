const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "may not be read",
  EPERM: "may not be read",
  ELOOP: "is a link to itself",
  ENAMETOOLONG: "has too long a path",
  Z_DATA_ERROR: "is damaged: it can't be unpacked",
  Z_BUF_ERROR: "breaks off: it can't be unpacked to its end",
  ENOTDIR: "no such file or folder",
};

/** An error as one line of words for the person at the keyboard. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  return (code && WORDS[code]) || (error.message.split("\n")[0] ?? error.name);
}
