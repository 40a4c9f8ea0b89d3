import { english } from "@standpoint/words/english";
import { expect, test } from "vitest";
import { inWords } from "../../src/server/in-words";
import { withdrawnWords } from "../../src/server/withdrawn-words";

test("the page of a withdrawn article says where it stood and why it is gone, and its reason is text", () => {
  const record = {
    articleId: "a",
    reason: "A <b>slip</b>.",
    by: null,
    outlet: "Post",
    url: null,
    published: "2025-03",
    day: "2025-06-01",
  };
  const page = inWords("This article was withdrawn", withdrawnWords(record, english), english);
  expect(page).toContain("An article in Post, Mar 2025. Withdrawn on 1 Jun 2025: A &#60;b&#62;slip");
});
