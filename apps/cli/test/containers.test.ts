import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

type Step = { readonly word: string; readonly rest: string };
type Stage = { readonly name: string; readonly from: string; readonly steps: readonly Step[] };

/** The stages of a Dockerfile, continued lines put together. */
function stagesOf(text: string): Stage[] {
  const lines = text.replace(/\\\n/g, " ").split("\n");
  const steps = lines.filter((line) => line.trim() !== "" && !line.startsWith("#")).map(stepOf);
  const stages: (Stage & { steps: Step[] })[] = [];
  for (const step of steps) {
    const [, from = "", name = ""] = step.word === "FROM" ? (/^(\S+) AS (\S+)$/.exec(step.rest) ?? []) : [];
    if (step.word === "FROM") stages.push({ name, from, steps: [] });
    else stages.at(-1)?.steps.push(step);
  }
  return stages;
}

function stepOf(line: string): Step {
  const [, word = "", rest = ""] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  return { word, rest };
}

const KNOWN = ["ENV", "RUN", "WORKDIR", "COPY", "USER", "ENTRYPOINT", "CMD", "EXPOSE"];

/** An image with a version. */
const PINNED = /^[a-z]+:\d[\w.-]*$/;

describe("Dockerfile", () => {
  const stages = stagesOf(read("Dockerfile"));
  const names = stages.map(({ name }) => name);
  const steps = stages.flatMap((stage) => stage.steps);
  const restOf = (word: string, from: readonly Step[] = steps) =>
    from.filter((step) => step.word === word).map(({ rest }) => rest);

  it("has named stages of pinned images or of those before, and no word that it should not", () => {
    expect(new Set(names).size).toBe(stages.length);
    for (const [i, { name, from }] of stages.entries()) {
      expect(name).toMatch(/^[a-z]+$/);
      if (!names.slice(0, i).includes(from)) expect(from).toMatch(PINNED);
    }
    expect(steps.map(({ word }) => word).filter((word) => !KNOWN.includes(word))).toEqual([]);
  });

  it("installs with the version of Node and of pnpm that the project names", () => {
    const { packageManager, engines } = JSON.parse(read("package.json"));
    expect(restOf("RUN").join("\n")).toContain(`npm install --global ${packageManager}`);
    const [least] = /\d+/.exec(engines.node) ?? [];
    expect(stages[0]?.from).toMatch(new RegExp(`^node:${least}\\b`));
  });

  it("copies what there is, and before it installs the list of every package", () => {
    const copied = restOf("COPY").flatMap((rest) => rest.split(/\s+/).slice(0, -1));
    expect(copied.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const { packages } = parse(read("pnpm-workspace.yaml")) as { packages: string[] };
    const folders = packages.flatMap((glob) => {
      const folder = glob.replace(/\/\*$/, "");
      return folder === glob ? [folder] : readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
    });
    const lists = folders.map((folder) => `${folder}/package.json`).filter((file) => existsSync(join(root, file)));
    expect(copied.filter((file) => file.endsWith("/package.json")).sort()).toEqual(lists.sort());
  });

  it.each(["web", "worker"])("lets %s run a file of the project as a user without rights", (name) => {
    const own = stages.find((stage) => stage.name === name)?.steps ?? [];
    expect(restOf("USER", own)).toEqual(["node"]);
    const started = own
      .filter(({ word }) => word === "ENTRYPOINT" || word === "CMD")
      .flatMap(({ rest }) => JSON.parse(rest));
    expect(started[0]).toBe("node");
    expect(existsSync(join(root, started[1]))).toBe(true);
  });
});

describe("compose.yaml", () => {
  type Service = {
    image?: string;
    build?: { context: string; target: string };
    depends_on?: Record<string, { condition: string }>;
    environment: Record<string, string>;
    ports?: string[];
    volumes?: string[];
    healthcheck?: object;
  };
  const { services, volumes } = parse(read("compose.yaml"), { merge: true }) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
  };
  const all = Object.values(services);

  it("runs pinned images and stages that the Dockerfile has", () => {
    const names = stagesOf(read("Dockerfile")).map(({ name }) => name);
    for (const { image, build } of all) {
      if (build) expect(names).toContain(build.target);
      else expect(image).toMatch(PINNED);
    }
  });

  it("waits only for what there is and tells its health, and keeps data where they outlive it", () => {
    for (const [name, { condition }] of all.flatMap(({ depends_on = {} }) => Object.entries(depends_on))) {
      expect(condition).toBe("service_healthy");
      expect(services[name]?.healthcheck).toBeDefined();
    }
    const mounted = all.flatMap((service) => (service.volumes ?? []).map((volume) => volume.split(":")[0]));
    expect(mounted).toEqual(Object.keys(volumes));
  });

  it("holds no secret, and is reached from its own machine alone", () => {
    expect(services.database?.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
    for (const { environment } of [services.web, services.worker] as Service[])
      expect(environment.DATABASE_URL).toContain(`:\${POSTGRES_PASSWORD}@`);
    expect(all.flatMap(({ ports = [] }) => ports).filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });
});
