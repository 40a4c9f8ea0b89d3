// What would make the long steps pointless is looked at first. Each check throws one clear line.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { Failure } from "./failure.mjs";
import { root } from "./root.mjs";

export function checkNodeVersion() {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [major, minor] = engines.node.match(/\d+/g).map(Number);
  const [haveMajor, haveMinor] = process.versions.node.split(".").map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  throw new Failure(`Node ${engines.node} is needed; this is ${process.version}.`);
}

/** @returns {string} the absolute data folder, made where it was missing */
export function checkDataDir(setting = process.env.STANDPOINT_DATA_DIR) {
  const folder = resolve(root, setting || ".standpoint");
  try {
    makeFolder(folder);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new Failure(
      `The data folder ${folder} cannot be written (${error.code}). STANDPOINT_DATA_DIR chooses another.`,
    );
  }
  return folder;
}

// Not mkdir's own `recursive`: in Node 20 it never returns where a parent refuses with ENOENT, as /proc does.
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** @returns {number} the port to serve on */
export function readPort(setting = process.env.PORT) {
  const port = Number(setting || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`PORT must be a number from 1 to 65535, not "${setting}".`);
}

export async function checkPortFree(port, host) {
  // Some systems let two servers share a port on different addresses: the second look is for those.
  if ((await canListen(port, host)) && !(await answers(port, "127.0.0.1")) && !(await answers(port, "::1"))) return;
  throw new Failure(`Port ${port} is in use. PORT chooses another, for example: PORT=${port + 1} npm start`);
}

/** Looks whether anything listens where DATABASE_URL points; says nothing of the password in it. */
export async function checkDatabaseAnswers(setting = process.env.DATABASE_URL) {
  if (!setting) return;
  if (!URL.canParse(setting) || !/^postgres(ql)?:$/.test(new URL(setting).protocol)) {
    throw new Failure("DATABASE_URL must look like postgresql://user:password@host:5432/name");
  }
  const { hostname, port, searchParams } = new URL(setting);
  if (searchParams.has("host")) return; // a socket in a folder
  const at = { host: hostname.replace(/^\[|\]$/g, "") || "localhost", port: Number(port || 5432) };
  if (await answers(at.port, at.host)) return;
  throw new Failure(
    `No database answers at ${at.host}:${at.port} (DATABASE_URL). Without it, npm start brings its own.`,
  );
}

function canListen(port, host) {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(false));
    server.listen(port, host, () => server.close(() => done(true)));
  });
}

function answers(port, host) {
  return new Promise((done) => {
    const socket = connect({ port, host, timeout: 3000 });
    const end = (result) => {
      socket.destroy();
      done(result);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}
