import { describe, expect, test } from "vitest";
import { sizesIn } from "./forces-in";
import { german } from "./told/de";
import { english } from "./told/en";
import { spanish } from "./told/es";
import { french } from "./told/fr";
import { italian } from "./told/it";
import { dutch } from "./told/nl";
import { polish } from "./told/pl";
import { ukrainian } from "./told/uk";

const TOLD = { en: english, nl: dutch, de: german, fr: french, es: spanish, it: italian, pl: polish, uk: ukrainian };

describe.each(Object.entries(TOLD))("force sizes told in %s", (code, rows) => {
  test.each(rows)("%s", (text, sizes) => {
    expect(sizesIn(code, text).sort()).toEqual(sizes ? sizes.split("; ").sort() : []);
  });
});
