const HIDDEN = "[hidden]";

/** Of an address the password: whatever the scheme, as in `postgresql://name:password@host`. */
const PASSWORD_IN_ADDRESS = /\b([a-z][a-z\d+.-]*:\/\/[^\s:/?#@"'\\]*):[^\s/"'\\]+@/gi;

/** What an `Authorization` header carries, wherever it is quoted. */
const CREDENTIALS = /\b(bearer|basic)\s+[\w.~+/=-]{4,}/gi;

/** Shorter ones are words of the language as well: `postgres` would be struck out of every sentence. */
const SHORTEST = 6;

/**
 * A text as it may be logged: without passwords in addresses, credentials of requests, and the secrets that are named,
 * in the spellings of plain text, JSON and addresses.
 */
export function withoutSecrets(text: string, secrets: readonly string[] = []): string {
  const masked = text.replace(PASSWORD_IN_ADDRESS, `$1:${HIDDEN}@`).replace(CREDENTIALS, `$1 ${HIDDEN}`);
  return secrets
    .filter(({ length }) => length >= SHORTEST)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    .reduce((cleaned, spelling) => cleaned.replaceAll(spelling, HIDDEN), masked);
}
