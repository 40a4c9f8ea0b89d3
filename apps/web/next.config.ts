import path from "node:path";
import type { NextConfig } from "next";

const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  transpilePackages: ["@standpoint/charts", "@standpoint/core", "@standpoint/db", "@standpoint/ui"],
  serverExternalPackages: ["pg", "@prisma/client", "@prisma/adapter-pg", "eld", "linkedom"],
  // `npm test` checks the types of every package; checking them again here would only lengthen the first start.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.join(import.meta.dirname, "../..") },
  async headers() {
    return [{ source: "/:path*", headers: everywhere }];
  },
};

export default config;
