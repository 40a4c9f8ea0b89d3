import type { Language } from "../language";

const IF =
  "una vez|tras|si|cuando|en cuanto|después de|después del|al día siguiente|en caso de|a condición de|siempre que|siempre y cuando|mientras no|antes de|sin|hasta|solo|sólo|no antes|luego de|con la condición|condicionado|supeditado|vigilar|custodiar|garantizar|hacer cumplir|la firma de|firmado|cumplimiento";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) .. (acuerdo|acuerdos|paz|tratado|fin de la guerra|fin del conflicto|fin de las hostilidades|acuerdo de paz|termine la guerra|acabe la guerra)`,
    "(posguerra|de la posguerra|paz firmada|acuerdo firmado|mantenimiento de la paz|fuerza de paz|misión de paz)",
    "(primero|antes) .. (la paz|un acuerdo|acuerdo)",
  ],
  ceasefire: [
    `(${IF}) .. (alto el fuego|cese el fuego|cese del fuego|tregua|armisticio|silencio de las armas|armas|cañones|fuego|hostilidades|combates)`,
    "(alto el fuego|tregua|armisticio|cese del fuego) (acordado|acordada|firmado|firmada|en vigor|duradero|previo)",
    "(callen|hayan callado|callan|silencien|cesen) .. (armas|cañones|combates|hostilidades)",
    "(línea de alto el fuego|posterior al armisticio|haya tregua)",
  ],
  us_backstop: [
    "(estadounidense|estadounidenses|ee uu|eeuu|estados unidos|washington|trump|norteamericano|norteamericanos|americano) .. (respaldo|red de seguridad|garantía|garantías|paraguas|cobertura|apoyo|participación|implicación)",
    "(respaldo|red de seguridad|garantía|garantías|paraguas|cobertura|apoyo|implicación|respalden) .. (estadounidense|estadounidenses|ee uu|estados unidos|washington|norteamericano|desde el aire)",
    "(red de seguridad|backstop)",
    "(si|siempre que|a condición de que) [los] (estadounidenses|estados unidos|washington)",
  ],
  parliament_approval: [
    "(aval|acuerdo|luz verde|visto bueno|aprobación|votación|voto|autorización|autorice|autorización|mandato|decisión|mayoría|pedirá|permiso|apruebe|corresponderá) .. (parlamento|bundestag|cámara|cámaras|congreso|cortes|dáil|sejm|seimas|diputados|asamblea|senado|riksdag|storting|folketing|riigikogu|parlamentario|parlamentaria)",
    "(parlamento|bundestag|cámara|congreso|cortes|dáil|sejm|seimas|diputados|asamblea|senado|riksdag|storting|folketing) .. (autoriza|autorice|aprueba|apruebe|avala|avale|vota|vote|dé|da|decide|decida|lo quiera)",
  ],
  un_mandate: [
    "(mandato|resolución|aval|bandera|égida|luz verde|petición|paraguas|auspicios|amparo|lo pidiera|lo pide|la pide) .. (onu|naciones unidas|consejo de seguridad)",
    "(consejo de seguridad|onu|naciones unidas) .. (pida|pide|pidiera|decide|autoriza|autorice|diera|da|luz verde|mandato|lo pidiera)",
    "cascos azules",
  ],
  eu_mandate: ["(mandato|bandera|marco|misión|paraguas|decisión) .. (ue|unión europea|unión)"],
  nato_mandate: [
    "(mandato|marco|mando|bandera|paraguas|decisión) .. (otan|alianza)",
    "(dentro|en el marco|en el seno) de la (otan|alianza)",
  ],
  host_consent: [
    "(si|cuando|siempre que|a condición de que|una vez que|de que) .. (kiev|kyiv|ucrania|ucranianos|zelenski|contendientes|partes|ambas partes|ambos) .. (pide|pidan|pida|invita|invite|inviten|solicita|solicite|acepta|acepten|aceptaran|consiente|quiere|acuerdo)",
    "(si|cuando|siempre que|de que) .. (se lo piden|se lo pidieran|se lo piden|la invitan|la inviten|lo invitan|nos lo piden|lo piden|se lo pide|petición)",
    "(petición|invitación|consentimiento|solicitud) (de|del) (kiev|kyiv|ucrania|ambas|las partes|las dos partes)",
  ],
  allied_participation: [
    "(si|siempre que|a condición de que|mientras|solo|junto a|junto con|de la mano) .. (aliados|socios|otros|demás|europeos|vecinos|coalición|nórdicos|bálticos|belgas) .. (van|vayan|participan|participen|dan|envían|lo hacen|también)",
    "(junto a|con) (sus|otros|nuestros|los) (aliados|socios|países)",
    "no (sola|solo|solos) ",
  ],
  membership_path: ["(adhesión|ingreso|entrada|candidatura) .. (otan|ue|unión europea|unión|alianza)"],
  non_combat_role: [
    "(no combatiente|no combatientes|no de combate|sin combatir|sin entrar en combate|no para combatir|no para luchar|papel de apoyo|solo adiestrar|funciones de apoyo|tareas no combatientes)",
  ],
  no_front_line: [
    "(lejos|alejado|alejados|alejada|distante|apartado) (del frente|de la línea del frente|de la línea de frente|de los combates|de la línea de contacto|de la primera línea)",
    "(no|nunca) en (la primera línea|el frente|la línea del frente)",
    "(oeste de ucrania|oeste del país|retaguardia|zonas seguras)",
  ],
};

export const conditionHints: Language["conditionHints"] = {};

export const noConditions: Language["noConditions"] = {};
