import type { Language } from "../language";

/** What makes the rest of the clause a condition. */
const IF =
  "una vez|una vez que|tras|si|cuando|en cuanto|después de|después del|al día siguiente|en caso de|en el caso de|a condición de|a condición de que|con la condición|bajo la condición|siempre que|siempre y cuando|mientras no|antes de|sin|hasta|hasta que|solo|sólo|solo con|no antes|luego de|condicionado|condicionada|condiciona|condicionó|supeditado|supeditada|supedita|depende|dependerá|dependería|sujeto|sujeta|ligado|ligada|previo|previa|a menos que|salvo|en el supuesto|a falta de|el día después|dentro de|con|a partir de|desde que|primero";
/** Who asks for something asks for it as a condition. */
const ASK =
  "exige|exigen|exigió|reclama|reclaman|pide|piden|requiere|requieren|necesita|necesitan|necesitaría|espera|esperan|quiere|quieren|cuenta con|cuentan con|insiste en|insisten en|hace falta|hará falta|haría falta|debe|deben|deberá|tendrá que|tendrían que|tiene que|sin";
const PEACE =
  "acuerdo|acuerdos|paz|tratado|pacto|arreglo|fin de la guerra|fin del conflicto|fin de las hostilidades|acuerdo de paz|termine la guerra|acabe la guerra|guerra termine|guerra acabe|guerra haya terminado|final de la guerra|conflicto termine|arreglo de paz";
const TRUCE =
  "alto el fuego|cese el fuego|cese del fuego|alto al fuego|tregua|armisticio|silencio de las armas|callen las armas|callan las armas|armas callen|armas callan|cañones callen|cese de hostilidades|cese de las hostilidades|cesen las hostilidades|cesen los combates|combates cesen|dejen de combatir|fin de los combates|se silencien las armas";
const US =
  "estadounidense|estadounidenses|ee uu|eeuu|ee.uu.|ee.uu|estados unidos|washington|trump|norteamericano|norteamericanos|norteamericana|americano|americana|americanos|casa blanca";
const BACKING =
  "respaldo|red de seguridad|garantía|garantías|paraguas|cobertura|apoyo|implicación|colchón|aval|seguro|escudo|compromiso";
const PARLIAMENT =
  "parlamento|bundestag|cámara|cámaras|cámara baja|congreso|cortes|dáil|sejm|seimas|diputados|asamblea|senado|riksdag|storting|folketing|riigikogu|saeima|parlamentario|parlamentaria|hemiciclo|comunes|legislativo|consejo nacional";
const NOD =
  "aval|acuerdo|luz verde|visto bueno|aprobación|votación|voto|votos|autorización|autorice|autoriza|autorizar|autorizará|mandato|decisión|mayoría|permiso|apruebe|aprueba|aprobar|aprobará|corresponderá|consentimiento|ratifique|ratificación|vota|vote|votar|votará|dé|da|decide|decida|decidirá|lo quiera|avala|avale|refrendo|refrende|consulta|consultará|someter|someterá|debate|respaldo|plácet|venia|última palabra|pronuncie|diga|autorizado";
const UN = "onu|naciones unidas|consejo de seguridad";
const OTHERS =
  "aliados|socios|otros|otros países|demás|los demás|europeos|vecinos|nórdicos|bálticos|sus aliados|sus socios|los aliados|los socios|otros europeos|otros socios|otros aliados";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) ... (${PEACE})`,
    "(paz firmada|acuerdo firmado|alcanzada la paz|firmada la paz|firmado el acuerdo|firmado un acuerdo|alcanzado un acuerdo|posguerra|postguerra)",
    "(acuerdo|acuerdo de paz|paz|tratado|pacto) .. (firmado|firmada|alcanzado|alcanzada|sellado|sellada|logrado|lograda|se firme|en vigor|primero|llegue|se alcance)",
    "(garantizar|garantice|custodiar|custodiarla|vigilar|asegurar|consolidar|hacer cumplir|preservar|sostener) [la|el|una|un] (paz|acuerdo|acuerdo de paz)",
    "(primero|antes|por orden) .. (la paz|paz|un acuerdo|acuerdo)",
    "(en el marco|como parte|parte|dentro) (de un|de una|del|de la) [*] (acuerdo|acuerdo de paz|arreglo|paz|tratado)",
  ],
  ceasefire: [
    `(${IF}) ... (${TRUCE})`,
    "(alto el fuego|cese el fuego|tregua|armisticio|cese del fuego|cese de hostilidades) .. (acordado|acordada|firmado|firmada|en vigor|duradero|previo|decretado|decretada|alcanzado|alcanzada|primero|se mantenga|aguante|se respete|se declare)",
    "(callen|hayan callado|callan|callaran|silencien|cesen|cesaran|enmudezcan) .. (armas|cañones|combates|hostilidades)",
    "(armas|cañones) .. (callen|callan|hayan callado|enmudezcan|silencien)",
    "(primero|antes|por orden) .. (alto el fuego|tregua|cese de hostilidades|cese el fuego|cese)",
    "(garantizar|custodiar|vigilar|supervisar|asegurar|hacer cumplir|verificar) [la|el|una|un] (tregua|alto el fuego|armisticio|cese de hostilidades)",
    "(que una tregua|para que una tregua|para que el alto el fuego)",
  ],
  us_backstop: [
    `(${US}) .. (${BACKING}|participación)`,
    `(${BACKING}|participación|ayuda|protección) .. (estadounidense|estadounidenses|ee uu|ee.uu.|ee.uu|eeuu|estados unidos|washington|norteamericano|norteamericana|americano|americana)`,
    `(${IF}|${ASK}) [los|que|la|el|de|con|a] [los|el|la] (estadounidenses|estados unidos|washington|ee uu|ee.uu.|ee.uu|eeuu|norteamericanos|americanos)`,
    "(respaldado|respaldada|avalado|avalada|cubierto|cubierta|apoyado|apoyada) por [los] (estadounidenses|estados unidos|washington|ee uu|norteamericanos)",
    "(washington|estados unidos|ee uu|estadounidenses) .. (respalde|respalda|respalden|cubra|cubre|se implique|se implica|cubran|las espaldas|guarde las espaldas)",
    "(red de seguridad|backstop)",
    "sin (washington|los estadounidenses|estados unidos|los norteamericanos|los americanos)",
  ],
  parliament_approval: [
    `(${NOD}) .. (${PARLIAMENT})`,
    `(${PARLIAMENT}) .. (${NOD})`,
    `(${IF}|${ASK}) [que|el|la|los|al|del] [el|la|los] (parlamento|bundestag|congreso|cortes|dáil|sejm|seimas|diputados|cámara baja|riksdag|storting|folketing)`,
    "(someterá|someter|sometido|sometida|llevar|llevará|pasar|pasará) .. (parlamento|bundestag|cámara|congreso|cortes|diputados)",
    "votos del (pp|partido popular|partido)",
  ],
  un_mandate: [
    `(mandato|resolución|aval|bandera|égida|luz verde|petición|paraguas|auspicios|amparo|tutela|lo pidiera|lo pide|la pide|mandado|encargo|autorización) .. (${UN})`,
    "(consejo de seguridad|onu|naciones unidas) .. (pida|pide|pidiera|decide|autoriza|autorice|diera|da|luz verde|mandato|lo pidiera)",
    `(${IF}) [que|la|las|de] [la|las] (onu|naciones unidas|consejo de seguridad)`,
    "mandato (internacional|onusiano)",
  ],
  eu_mandate: ["(mandato|bandera|marco|misión|paraguas|decisión|amparo) .. (ue|unión europea|unión)"],
  nato_mandate: [
    "(mandato|marco|mando|bandera|paraguas|decisión|aval|amparo) .. (otan|alianza|alianza atlántica)",
    "(dentro|en el marco|en el seno|bajo el paraguas|a través) de la (otan|alianza)",
  ],
  host_consent: [
    "(si|cuando|siempre que|a condición de que|una vez que|de que|en cuanto|mientras) .. (kiev|kyiv|ucrania|ucranianos|zelenski|contendientes|partes|ambas partes|ambos|las dos partes|moscú|rusia) .. (pide|pidan|pida|pidiera|pidieran|invita|invite|inviten|solicita|solicite|solicitara|acepta|acepten|aceptaran|aceptan|consiente|consientan|quiere|quieran|acuerdo|lo pide|lo solicita|se lo pide)",
    "(si|cuando|siempre que|de que|en cuanto) .. (se lo piden|se lo pidieran|se lo pide|la invitan|la inviten|lo invitan|nos lo piden|lo piden|lo pide|petición|lo solicita|lo solicitan|se le pide)",
    "(petición|invitación|consentimiento|solicitud|acuerdo|aceptación) (de|del) [las|la|los] (kiev|kyiv|ucrania|ambas|ambas partes|partes|dos partes|moscú|rusia|gobierno ucraniano|país anfitrión|país afectado)",
    "a petición (de kiev|de ucrania|del país)",
    "(espera|esperan|a la espera) .. (petición|invitación|solicitud)",
  ],
  allied_participation: [
    `(si|siempre que|a condición de que|mientras|solo|sólo|junto a|junto con|de la mano de|cuando) [los|sus|de] (${OTHERS}) .. [van|vayan|participan|participen|dan|envían|lo hacen|también|hagan]`,
    "(junto a|con|junto con|al lado de|codo con codo con|de la mano de|en compañía de) (sus|otros|nuestros|los|otras) [demás] (aliados|socios|países|europeos|naciones)",
    "(no|nunca|ni) .. (sola|solo|solos|en solitario|por su cuenta)",
    "(coalición|grupo) (amplia|amplio|más amplia) [de países]",
  ],
  membership_path: [
    "(camino|senda|vía|perspectiva|calendario|puerta|invitación|hoja de ruta) .. (adhesión|ingreso|entrada|otan|ue)",
    "(si|siempre que|a condición|cuando) .. (adhesión|ingreso|entrada) .. (otan|ue|unión europea|unión|alianza)",
  ],
  non_combat_role: [
    "(no combatiente|no combatientes|no de combate|sin combatir|sin entrar en combate|no para combatir|no a combatir|no para luchar|no a luchar|papel de apoyo|solo adiestrar|funciones de apoyo|tareas no combatientes|sin participar en combates|sin función de combate|sin papel de combate|sin misión de combate|ajenos al combate|sin combate)",
    "(no|nunca) .. (combatirán|combatirían|combatir|lucharán|lucharían|entrarían en combate|entrarán en combate|participarán en combates|tropas de combate|unidades de combate)",
    "(solo|sólo|únicamente|exclusivamente|meramente) .. (adiestrar|adiestramiento|entrenar|entrenamiento|instruir|formación|apoyo|logística|desminado|defenderse|autodefensa)",
  ],
  no_front_line: [
    "(lejos|alejado|alejados|alejada|alejadas|distante|apartado|apartados|a distancia|retirado|retirados) (del frente|de la línea del frente|de la línea de frente|de los combates|de la línea de contacto|de la primera línea|de las trincheras)",
    "(no|nunca|ni) .. en (la primera línea|el frente|la línea del frente|primera línea|las trincheras)",
    "(oeste de ucrania|oeste del país|retaguardia|zonas seguras|segunda línea|segundo escalón|al oeste del dniéper)",
  ],
};

export const conditionHints: Language["conditionHints"] = {
  peace_agreement: ["(acuerdo de paz|tratado de paz|paz justa|paz duradera|día después|día de después)"],
  ceasefire: [
    "(alto el fuego|cese el fuego|cese del fuego|tregua|armisticio|cese de hostilidades|línea de alto el fuego)",
  ],
  us_backstop: [
    "(apoyo|ayuda|papel|presencia|participación|inteligencia) (estadounidense|estadounidenses|norteamericana)",
  ],
  un_mandate: [
    "(cascos azules|casco azul|onu|naciones unidas|consejo de seguridad)",
    "mandato (claro|robusto|inequívoco|internacional)",
  ],
  host_consent: ["(nadie|no|ninguna|ni) .. (pedido|petición|solicitado|invitación)"],
};

export const noConditions: Language["noConditions"] = {
  peace_agreement: [
    "(ni siquiera|ni|aun|incluso|tampoco|o|aunque|ni aun|con o sin) (tras|después de|después del|si|cuando|una vez|en caso de|con|haya) .. (acuerdo|paz|tratado|guerra|acuerdo de paz)",
    "(negociaciones|conversaciones|plan|proceso|cumbre|iniciativa|esfuerzos|conferencia|diálogo) (de|por la|para la|sobre la) paz",
    "(acuerdo|acuerdos) (sobre|con|entre|comercial|de seguridad|bilateral|bilaterales|de coalición|de minsk|de libre)",
    "(de|en|está|están|llegar a un|ponerse de|mutuo) acuerdo",
    "(tropas|fuerzas|fuerza|misión|misiones) de paz",
    "(con el|sin el|el|previo) acuerdo (del|de la|de los|de las) (parlamento|congreso|cámara|partes|aliados|socios)",
  ],
  ceasefire: [
    "(ni siquiera|ni|aun|incluso|tampoco|o|aunque|ni aun|con o sin) (tras|después de|después del|si|cuando|una vez|en caso de|con) .. (alto el fuego|tregua|armisticio|callen)",
    "(negociaciones|conversaciones|propuesta|llamamiento|llama|llamó|llaman|esperanza|negociar|negocian|diálogo|hablar|pide|piden|exige|exigen) .. (alto el fuego|tregua|armisticio|cese el fuego)",
    "(tregua|alto el fuego) (de treinta días|de 30 días|de un mes|inmediato|inmediata|incondicional|parcial|aérea)",
    "(violación|violaciones|roto|rota|ruptura|rechaza|rechazo) .. (alto el fuego|tregua)",
  ],
  us_backstop: [
    "(ningún|ninguna|ni|incluso sin|aun sin) (soldado|apoyo|respaldo|tropa|garantía) .. (estadounidense|estadounidenses)",
    "(presidente|secretario|ministro|administración|vicepresidente|enviado|embajador|elecciones|homólogo|medios|plan|funcionarios|negociadores|gobierno) (estadounidense|estadounidenses|norteamericano|de estados unidos|de ee uu)",
    "(garantías|garantía) de seguridad (a|para|de) (ucrania|kiev)",
    "(ayuda|apoyo) .. (estadounidense|norteamericana|militar) .. a (ucrania|kiev)",
  ],
  parliament_approval: [
    "(parlamento europeo|elecciones parlamentarias|elecciones legislativas|grupo parlamentario|presidente del congreso|presidenta del congreso|portavoz parlamentario)",
    "(sin necesidad|sin|no necesita|no hace falta) .. (voto|aval|aprobación) .. (parlamento|congreso|bundestag)",
    "(dijo|declaró|compareció|comparecencia|explicó|ante) [en|ante] [el|la|los|al] (congreso|parlamento|diputados|bundestag|senado|cámara)",
    "congreso (nacional|del partido|de estados unidos)",
  ],
  un_mandate: [
    "(no necesita|no hace falta|no haga falta|haga falta|sin necesidad|sin|ni|no requiere|innecesario|no es necesario|no sería necesario|negó) .. (mandato|resolución|paraguas|aval) .. (onu|naciones unidas|consejo de seguridad)",
    "(mandato|aval|paraguas) .. (onu|naciones unidas) .. (no es necesario|no sería necesario|no hace falta|innecesario|sobra)",
    "(secretario general|asamblea general|carta|embajador) (de la|de las) (onu|naciones unidas)",
  ],
  nato_mandate: ["(no|ninguna|ningún|sin|ni|nunca) .. (misión|mandato|bandera|operación|fuerza) .. (otan|alianza)"],
  host_consent: ["(preguntado|preguntada|interrogado|interrogada|a la pregunta) (por|sobre|si|acerca)"],
  membership_path: ["(no|contra|sin|rechaza|descarta) .. (adhesión|ingreso|entrada) .. (otan|ue|alianza)"],
  no_front_line: ["(frente a|al frente|en frente de|hacer frente|hacen frente)"],
};
