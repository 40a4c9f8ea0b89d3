/** A file that can't be read as an article. The message is the reason in words, without the file's name. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}
