import { parseView } from "@standpoint/charts/params";
import { type NextRequest, NextResponse } from "next/server";
import { inWords } from "./server/in-words";

const development = process.env.NODE_ENV === "development";

/** Scripts run by nonce alone; styles may stand in attributes, as the drawings' do. No page may be framed: embeds are. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Before every page: refuses an address that cannot be read (a page itself cannot answer 400), gives scripts their
 * nonce, and tells the root layout the theme, which it cannot read from the address.
 */
export function proxy(request: NextRequest): NextResponse {
  const { view, errors } = parseView(request.nextUrl.searchParams);
  if (errors) {
    return new NextResponse(inWords("This address cannot be read", errors), {
      status: 400,
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
      },
    });
  }
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-search", request.nextUrl.search);
  if (view.theme) headers.set("x-theme", view.theme);
  else headers.delete("x-theme");
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  matcher: ["/((?!api/|embed/|charts/|_next/|favicon|icon|robots.txt|sitemap.xml).*)"],
};
