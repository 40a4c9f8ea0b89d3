import type { Finding } from "./finding";

/** A token as long as 16 bytes written in hexadecimal digits. */
const SHORTEST_TOKEN = 32;

type Given = { readonly origin: string | undefined; readonly token: string | undefined };

/** Whether the site's settings can be meant. What is secret of them is never shown. */
export function settingsOfSite({ origin, token }: Given): Finding[] {
  return [address(origin), writing(token)];
}

function address(origin: string | undefined): Finding {
  const name = "Address";
  if (!origin) return { name, says: "http://localhost:PORT (STANDPOINT_URL is not set: right for this machine alone)" };
  if (URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol)) return { name, says: origin };
  const todo = "set STANDPOINT_URL to the address readers use, as in https://standpoint.example";
  return { name, says: "STANDPOINT_URL is no http or https address", todo };
}

function writing(token: string | undefined): Finding {
  const name = "Writing";
  if (!token) return { name, says: "by the command line only (STANDPOINT_TOKEN is not set)" };
  if (token.length >= SHORTEST_TOKEN) return { name, says: "also over HTTP, with STANDPOINT_TOKEN" };
  const todo = `make one of ${SHORTEST_TOKEN} characters or more, as by: openssl rand -hex 32`;
  return { name, says: "STANDPOINT_TOKEN is short enough to be guessed", todo };
}
