/** The database cannot be used; the message is one line in words for whoever started the command. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}
