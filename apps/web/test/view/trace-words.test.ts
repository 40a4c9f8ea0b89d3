import { english } from "@standpoint/words/english";
import { describe, expect, it } from "vitest";
import { traceWords } from "../../src/view/trace-words";

const row = (cue: string, modifiers: string[] = [], frame = "target", mention = "name: POL") => ({
  cue,
  modifiers,
  frame,
  mention,
});

describe("traceWords", () => {
  it("says what the rule met in the sentence, in the sentence's order, and what turned its sense", () => {
    const words = traceWords(
      row("en/declines/troops-send-plans-no-plan", ["negated"], "target", "official in office: POL (Tusk)"),
      "Poland has no plans to send troops.",
      english,
    );
    expect(words).toEqual({
      stance: "declines",
      met: ["plans", "send", "troops"],
      notes: ["negated", "in a sentence about troops for Ukraine"],
      who: "by who held office that day (Tusk)",
    });
  });

  it("says which words the trained judge weighed", () => {
    const words = traceWords(
      row("nl/judge/declines", ["geen", "eigen", "manschappen"]),
      "Geen eigen manschappen.",
      english,
    );
    expect(words.stance).toBe("declines");
    expect(words.met).toEqual(["geen", "eigen", "manschappen"]);
    expect(words.notes[0]).toContain("judge");
  });

  it("meets words of any script by their stem, and passes over those too short to mean anything", () => {
    expect(traceWords(row("uk/supports/підпис-а-до"), "Макрон підписав угоду до вечора.", english).met).toEqual([
      "підписав",
    ]);
  });

  it("keeps what it has no words for", () => {
    const words = traceWords(row("en/kind/slug", ["odd"], "strange", "outsider: XYZ"), "", english);
    expect(words).toEqual({ stance: "kind", met: [], notes: ["odd", "strange"], who: "outsider: XYZ" });
  });
});
