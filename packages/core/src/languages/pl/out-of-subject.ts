import { officialForms } from "../../gazetteer/officials";
import { inflectName } from "./inflect-name";

/** Endings that no nominative of a country, capital, people or person has: -ą, -ę, -owi, -em, -ego, -om, -ami, -ach, -ii. */
const ENDINGS = /(ą|ę|owi|[^j]em|ego|emu|om|ami|ach|ech|ów|ii|ji|'a)$/;

/** Genitives, datives and locatives whose endings a nominative could have too. */
const FORMS = new Set(
  `Polski Polsce Litwy Litwie Łotwy Łotwie Ukrainy Ukrainie Włoch Węgier Czech Chin Ameryki Ameryce Kanady Kanadzie
  Luksemburga Luksemburgu Cypru Cyprze Malty Malcie Kataru Katarze Izraela Izraelu Kazachstanu Kazachstanie Czarnogóry
  Czarnogórze Białorusi Sojuszu Zjednoczonych Londynu Londynie Berlina Berlinie Paryża Paryżu Kijowa Kijowie Warszawy
  Warszawie Moskwy Moskwie Kremla Kremlu Pragi Pradze Rzymu Rzymie Madrytu Madrycie Wilna Wilnie Rygi Rydze Tallinna
  Tallinnie Budapesztu Budapeszcie Bratysławy Bratysławie Wiednia Wiedniu Hagi Hadze Brukseli Sztokholmu Sztokholmie
  Kopenhagi Kopenhadze Helsinek Lizbony Lizbonie Aten Ankary Ankarze Waszyngtonu Waszyngtonie Ottawy Ottawie Canberry
  Canberze Pekinu Pekinie Bukaresztu Bukareszcie Belgradu Belgradzie Zagrzebia Zagrzebiu Lublany Lublanie Dublina
  Dublinie Mińska Mińsku Kiszyniowa Kiszyniowie Iranu Iranie Seulu Tirany Tiranie Podgoricy Valletty Nikozji Rejkiawiku
  Erywania Erywaniu Teheranu Teheranie Phenianu Phenianie Bundestagu Elizejskiego`.split(/\s+/),
);

let inflected: ReadonlySet<string> | null = null;

/** Whether the case of a name as it is written tells that it is no subject: "Francji", "Berlinem", "Macrona". */
export function outOfSubject(form: string): boolean {
  inflected ??= inflectedPeople();
  return FORMS.has(form.slice(form.lastIndexOf(" ") + 1)) || ENDINGS.test(form) || inflected.has(form);
}

function inflectedPeople(): ReadonlySet<string> {
  const written = officialForms();
  const forms = new Set<string>();
  for (const [form, records] of written) {
    const gender = records[0]?.gender === "f" ? "f" : "m";
    for (const other of inflectName(form, gender, true)) if (!written.has(other)) forms.add(other);
  }
  return forms;
}
