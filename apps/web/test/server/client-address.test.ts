import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientAddress, readTrustedProxies } from "../../src/server/client-address";

const NONE = readTrustedProxies("");
const INNER = readTrustedProxies("127.0.0.1, 10.0.0.0/8, ::1");

describe("whom a request is counted for", () => {
  test("is who connects, whatever a header claims, where no proxy is trusted", () => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), (claimed, peer) => {
        expect(clientAddress(peer, claimed, NONE)).toBe(peer);
      }),
    );
  });

  test("is who connects where the proxy that does is not a trusted one", () => {
    expect(clientAddress("203.0.113.9", "198.51.100.1", INNER)).toBe("203.0.113.9");
  });

  test("is the last address that trusted proxies did not write themselves", () => {
    expect(clientAddress("127.0.0.1", "198.51.100.1", INNER)).toBe("198.51.100.1");
    expect(clientAddress("127.0.0.1", "6.6.6.6, 198.51.100.1, 10.1.2.3", INNER)).toBe("198.51.100.1");
    expect(clientAddress("::ffff:127.0.0.1", "198.51.100.1", INNER)).toBe("198.51.100.1");
  });

  test("is the proxy itself where it names nobody, or nonsense", () => {
    expect(clientAddress("127.0.0.1", null, INNER)).toBe("127.0.0.1");
    expect(clientAddress("10.1.2.3", "nobody", INNER)).toBe("10.1.2.3");
  });

  test("is of IPv6 the network that one customer has, and always something", () => {
    expect(clientAddress("2001:db8:1:2:3:4:5:6", null, NONE)).toBe("2001:db8:1:2::/64");
    expect(clientAddress("2001:db8:1:2:ffff::1", null, NONE)).toBe("2001:db8:1:2::/64");
    expect(clientAddress(null, "198.51.100.1", NONE)).toBe("unknown");
  });
});

test("a trusted proxy that is no address is told of by name", () => {
  expect(() => readTrustedProxies("10.0.0.0/8, my-proxy")).toThrow('STANDPOINT_TRUSTED_PROXY: "my-proxy"');
});
