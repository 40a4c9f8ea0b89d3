import { expect, it } from "vitest";
import { examplesOf } from "../../scripts/train/examples";
import { learn } from "../../scripts/train/learn";
import type { Row } from "../../scripts/train/material";
import { packNet } from "../../scripts/train/pack-net";
import { markOf, markSet } from "../../src/judge/marks";
import { makeNet } from "../../src/judge/net";
import { unpackNet } from "../../src/judge/net-weights";
import { viewOf } from "../../src/judge/passage";
import { unitMention } from "../../src/judge/unit-mention";

const SETTINGS = { size: { word: 8, unit: 12, last: 8, window: 5 }, epochs: 120, rate: 0.01, seed: 3 };

/** "state1 VERB troops": who refuses declines, who sends supports, whoever else is named says nothing. */
function row(verb: string, label: string, first: boolean): Row {
  const names = first ? ["state1", "state2"] : ["state2", "state1"];
  const mentions = names.map((holder) =>
    unitMention({
      holders: [holder],
      sort: "name",
      place: "free",
      voice: "government",
      person: false,
      office: null,
      excepted: false,
    }),
  );
  const form = ["", verb, "troops", "beside", ""];
  return {
    units: {
      language: "en",
      count: form.length,
      form,
      marks: Int32Array.from(form, (word) => markSet(word === "troops" ? [markOf("frame:force")] : [])),
      sentence: new Int32Array(form.length),
      mention: Int32Array.from([0, -1, -1, -1, 1]),
      mentions,
      claims: [],
      carried: [[]],
    },
    desk: "first",
    text: `${verb} ${first}`,
    labels: { [names[0] as string]: label, [names[1] as string]: "none" },
    unsure: [],
    onTopic: true,
    asked: null,
  };
}

const rows = [true, false, true, false].flatMap((first) => [
  row("refuses", "declines", first),
  row("rejects", "declines", first),
  row("sends", "supports", first),
  row("pledges", "supports", first),
]);

it("learns who does what, and judges the same after packing", () => {
  const learnt = learn(rows, SETTINGS, () => undefined);
  const packed = packNet(SETTINGS.size, learnt.trainer, learnt.marks.names, learnt.wholes.names);
  const net = makeNet(unpackNet(JSON.parse(JSON.stringify(packed))));
  for (const one of rows) {
    const passage = { from: 0, to: one.units.count };
    for (const example of examplesOf(one, learnt.marks, learnt.wholes)) {
      const wanted = learnt.trainer.predict(example);
      expect(wanted.indexOf(Math.max(...wanted)), `${one.text} ${example.holder}`).toBe(example.answer);
      const view = viewOf(one.units, passage, example.holder);
      const { chances } = net(one.units)(passage, view);
      for (const [c, chance] of chances.entries()) expect(chance).toBeCloseTo(wanted[c] as number, 1);
    }
  }
});

it("learns the same from the same rows", () => {
  const pack = (): unknown => {
    const { trainer, marks, wholes } = learn(rows, { ...SETTINGS, epochs: 2 }, () => undefined);
    return packNet(SETTINGS.size, trainer, marks.names, wholes.names);
  };
  expect(pack()).toEqual(pack());
});

it("names the word that spoke for a stance", () => {
  const learnt = learn(rows, SETTINGS, () => undefined);
  const net = makeNet(unpackNet(packNet(SETTINGS.size, learnt.trainer, learnt.marks.names, learnt.wholes.names)));
  const { units } = row("refuses", "declines", true);
  const passage = { from: 0, to: units.count };
  const verdict = net(units)(passage, viewOf(units, passage, "state1"));
  const spoke = verdict.weigh(4);
  expect(units.form.map((word, i) => (word ? (spoke[i] as number) : 0)).indexOf(Math.max(...spoke.slice(1, 4)))).toBe(
    1,
  );
});
