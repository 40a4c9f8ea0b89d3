import { DEFAULT_VIEW, parseView, toSearch } from "@standpoint/charts/params";
import { stanceMapCss } from "@standpoint/ui/charts/stance-map";
import { themeCss } from "@standpoint/ui/theme";
import { LANGUAGES, wordsIn } from "@standpoint/words";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { env } from "../env";
import { pageWords } from "../server/page-words";
import { BEFORE_ID } from "../view/before-map";
import { SiteFooter } from "../view/SiteFooter";
import { SiteHeader } from "../view/SiteHeader";
import { inEachLanguage } from "../words/in-language";
import { wordsEverywhere } from "../words/parts";
import { SpokenIn } from "../words/SpokenIn";
import { sans, sansCyrillic, sansLatinExt, serif, serifCyrillic, serifLatinExt } from "./fonts";
import "./styles/page.css";
import "./styles/parts.css";
import "./styles/dashboard.css";
import "./styles/panel.css";
import "./styles/search.css";
import "./styles/share.css";
import "./styles/print.css";

const fonts = [sans, sansCyrillic, sansLatinExt, serif, serifCyrillic, serifLatinExt];

/** Before the first paint: the theme that the reader chose on this device, unless the address names one. */
const THEME_SCRIPT =
  'try{var d=document.documentElement,t=localStorage.getItem("theme");if(!d.dataset.theme&&/^(light|dark)$/.test(t))d.dataset.theme=t}catch(e){}';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await pageWords();
  return {
    metadataBase: new URL(env.origin),
    title: { default: say("head.title"), template: "%s – Standpoint" },
    description: say("head.description"),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#17161a" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const said = await headers();
  const theme = said.get("x-theme");
  const view = parseView(new URLSearchParams(said.get("x-search") ?? "")).view ?? DEFAULT_VIEW;
  const turned = toSearch({ ...view, theme: theme === "dark" ? "light" : "dark" });
  const words = wordsIn(view.lang);
  const hrefs = inEachLanguage(said.get("x-path") ?? "/", said.get("x-search") ?? "");
  return (
    <html
      lang={words.language}
      className={fonts.map(({ variable }) => variable).join(" ")}
      suppressHydrationWarning
      {...(theme && { "data-theme": theme === "dark" ? "dark" : "light" })}
    >
      <head>
        <script
          nonce={said.get("x-nonce") ?? ""}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }}
        />
        <style dangerouslySetInnerHTML={{ __html: `${themeCss}\n${stanceMapCss("stance-map", [BEFORE_ID])}` }} />
        {LANGUAGES.map((language) => (
          <link key={language} rel="alternate" hrefLang={language} href={`${env.origin}${hrefs[language]}`} />
        ))}
        <link rel="alternate" hrefLang="x-default" href={`${env.origin}${hrefs.en}`} />
      </head>
      <body>
        <a className="skip" href="#content">
          {words.say("head.skip")}
        </a>
        <SpokenIn pack={wordsEverywhere(words.language)}>
          <SiteHeader themeHref={turned} hrefs={hrefs} />
          {children}
          <SiteFooter />
        </SpokenIn>
      </body>
    </html>
  );
}
