/** What of the settings must not be told: the token, and the password in the database's address. */
export function secretsOf({ token, databaseUrl }: { token?: string | undefined; databaseUrl?: string | undefined }) {
  const address = databaseUrl && URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  // A password that is the user's own name is no secret, and a word of many sentences.
  const password = address && address.password !== address.username ? address.password : "";
  return [token ?? "", password, decoded(password)].filter((secret) => secret !== "");
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
