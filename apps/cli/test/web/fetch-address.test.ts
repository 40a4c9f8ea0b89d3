import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type FetchOptions, fetchAddress } from "../../src/web/fetch-address";
import { FetchProblem } from "../../src/web/fetch-problem";
import { publicAddress } from "../../src/web/public-address";
import { withSite } from "../local-site";

const problem = (address: string, options: FetchOptions) =>
  fetchAddress(address, options).then(
    () => null,
    (error: unknown) => {
      if (error instanceof FetchProblem) return { says: error.message, passing: error.passing };
      throw error;
    },
  );

describe("an address", () => {
  it("is fetched, redirects followed, packed bodies unpacked, with the host's own name", async () => {
    await withSite(
      (request, response) => {
        if (request.url === "/old") response.writeHead(301, { location: "/new?x=1" }).end();
        else if (request.url === "/br")
          response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync("B"));
        else
          response
            .writeHead(200, { "content-encoding": "gzip" })
            .end(gzipSync(`${request.headers.host} ${request.url}`));
      },
      async (network) => {
        const { url, body, status } = await fetchAddress("http://paper.example/old", { network });
        expect([url, status, Buffer.from(body).toString()]).toEqual([
          "http://paper.example/new?x=1",
          200,
          "paper.example /new?x=1",
        ]);
        expect(Buffer.from((await fetchAddress("http://paper.example/br", { network })).body).toString()).toBe("B");
      },
    );
  });

  it.each([
    ["127.0.0.1", "http://127.0.0.1/"],
    ["a number for it", "http://2130706433/"],
    ["IPv6", "http://[::1]/"],
    ["IPv4 in IPv6", "http://[::ffff:10.0.0.1]/"],
    ["link-local", "http://169.254.169.254/latest/meta-data"],
    ["a private net", "https://192.168.1.1/"],
    ["a name that leads there", "http://10.0.0.8.test/"],
  ])("that is not public is never called: %s", async (_, address) => {
    let asked = 0;
    await withSite(
      (_, response) => {
        asked += 1;
        response.end("secret");
      },
      async (network) => {
        expect((await problem(address, { network }))?.says).toMatch(/no public address/);
      },
    );
    expect(asked).toBe(0);
  });

  it("is not public when one of those behind its name is not", async () => {
    await expect(publicAddress("x.example", async () => ["93.184.216.34", "127.0.0.1"])).rejects.toThrow(
      /leads to 127/,
    );
  });

  it.each([
    ["http://127.0.0.1:5432/", /no public address/],
    ["http://10.0.0.1.test/", /no public address/],
    ["file:///etc/passwd", /not http or https/],
    ["/again", /again and again/],
  ])("that redirects to %s is left", async (location, says) => {
    await withSite(
      (_, response) => response.writeHead(302, { location }).end(),
      async (network) => expect((await problem("http://paper.example/", { network }))?.says).toMatch(says),
    );
  });

  it("with more than the limit, packed small or not, is given up", async () => {
    await withSite(
      (request, response) => {
        if (request.url === "/bomb")
          response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(9_000_000)));
        else response.writeHead(200).end(Buffer.alloc(3_000_000));
      },
      async (network) => {
        const options = { network, limit: 2 * 1024 * 1024 };
        expect((await problem("http://paper.example/bomb", options))?.says).toBe("is larger than 2 MB");
        expect((await problem("http://paper.example/big", options))?.says).toBe("is larger than 2 MB");
      },
    );
  });

  it("that is slow, broken or in trouble may be tried again; one that is gone may not", async () => {
    await withSite(
      (request, response) => {
        if (request.url === "/slow") response.writeHead(200).write("x");
        else if (request.url === "/cut")
          response.writeHead(200, { "content-length": 10 }).write("x", () => response.destroy());
        else response.writeHead(Number(request.url?.slice(1))).end();
      },
      async (network) => {
        const at = (path: string) => problem(`http://paper.example${path}`, { network, patience: 500 });
        expect(await at("/slow")).toEqual({ says: "took too long to answer", passing: true });
        expect(await at("/cut")).toMatchObject({ passing: true });
        expect(await at("/503")).toEqual({ says: "answered 503 Service Unavailable", passing: true });
        expect(await at("/404")).toEqual({ says: "answered 404 Not Found", passing: false });
      },
    );
  });
});
