import { createServer } from "node:net";
import type { Finding } from "./finding";

const name = "Port";

/** Whether the site could listen: the port is free, or it is the site itself that has it. */
export async function port(setting: string | undefined): Promise<Finding> {
  const number = Number(setting || 3000);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    return { name, says: `"${setting}" is no port`, todo: "set PORT to a number from 1 to 65535" };
  }
  const problem = await listening(number);
  if (problem === null) return { name, says: `${number} is free` };
  if (await isSite(number)) return { name, says: `${number}: the site runs there` };
  if (problem === "EACCES")
    return { name, says: `${number} may not be used by this user`, todo: "set PORT above 1023" };
  return {
    name,
    says: `${number} is taken by another program`,
    todo: `end that, or choose another: PORT=${number + 1} npm start`,
  };
}

function listening(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(null)));
  });
}

async function isSite(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/live`, { signal: AbortSignal.timeout(3000) });
    return ((await answer.json()) as { live?: unknown }).live === true;
  } catch {
    return false;
  }
}
