import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(troepen|grondtroepen|soldaten|militairen|bataljon|brigade|compagnie|infanterie|contingent|blauwhelmen|vredestroepen|manschappen|peloton|laarzen op de grond|bataljons|brigades)",
  ],
  air: [
    "(straaljagers|gevechtsvliegtuigen|jachtvliegtuigen|vliegtuigen|toestellen|luchtmacht|luchtruimbewaking|luchtsteun|luchtpatrouille|f 16's|f 35's|helikopters|luchtcomponent|luchtonderdeel)",
  ],
  naval: [
    "(schepen|fregat|fregatten|marine|mijnenjager|mijnenjagers|marineschepen|op zee|maritieme|zwarte zee|oorlogsschepen)",
  ],
  logistics: [
    "(logistiek|logistieke|transport|brandstof|veldhospitaal|vliegvelden|medische|bevoorrading|hub|hubs|onderhoud)",
  ],
  intelligence: [
    "(inlichtingen|inlichtingendiensten|verkenning|satelliet|satellieten|radar|radarbewaking|surveillance)",
  ],
  training: ["(training|trainen|trainers|instructeurs|opleiding|opleiden|opleidingsmissie|trainingsmissie)"],
  funding: ["(geld|betalen|betaalt|financiering|financieren|miljoen|miljard|rekening|euro)"],
  monitoring: ["(waarnemers|waarnemersmissie|toezicht|toezien|monitoring|verificatie|waarneming)"],
  demining: [
    "(ontmijning|ontmijnen|ontmijners|mijnenruimers|explosievenopruimers|mijnenruiming|mijnen ruimen|mijnopruiming)",
  ],
  command: ["(bevel|commando|hoofdkwartier|leiding|leiden|leidt|bevelhebber|stafofficieren|aanvoeren)"],
};

export const noContributions: Language["noContributions"] = {};

export const boilerplate = [
  "(lees ook|lees verder|lees meer|zie ook|bekijk ook|kijk ook|aanbevolen video's|abonneer|nieuwsbrief|nieuwsbrieven|advertentie|deel dit|deel dit artikel|meer nieuws|luister|foto|beeld|reageer|populair|volg ons|ook interessant|gerelateerd)",
];
