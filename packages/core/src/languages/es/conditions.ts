import type { Language } from "../language";

/** What makes the rest of the clause a condition. */
const IF =
  "una vez|una vez que|tras|si|cuando|en cuanto|después de|después del|al día siguiente|en caso de|en el caso de|a condición de|a condición de que|con la condición|bajo la condición|siempre que|siempre y cuando|mientras no|antes de|sin|hasta|hasta que|solo|sólo|solo con|no antes|luego de|condicionado|condicionada|condiciona|condicionó|supeditado|supeditada|supedita|depende|dependerá|dependería|sujeto|sujeta|ligado|ligada|previo|previa|a menos que|salvo|en el supuesto|a falta de|el día después|dentro de|con|a partir de|desde que|primero";
/** Who asks for something asks for it as a condition. */
const ASK =
  "exige|exigen|exigió|reclama|reclaman|pide|piden|requiere|requieren|necesita|necesitan|necesitaría|espera|esperan|quiere|quieren|cuenta con|cuentan con|insiste en|insisten en|hace falta|hará falta|haría falta|debe|deben|deberá|tendrá que|tendrían que|tiene que|sin";
const PEACE =
  "acuerdo|acuerdos|paz|tratado|pacto|arreglo|fin de la guerra|fin del conflicto|fin de las hostilidades|acuerdo de paz|termine la guerra|acabe la guerra|guerra termine|guerra acabe|guerra haya terminado|final de la guerra|conflicto termine|arreglo de paz|firma|firmas|tinta|paz verdadera|paz auténtica|se firme la paz|se firma la paz|se seque la firma|guerra concluya|guerra se acabe";
const TRUCE =
  "alto el fuego|cese el fuego|cese del fuego|alto al fuego|tregua|armisticio|silencio de las armas|callen las armas|callan las armas|armas callen|armas callan|cañones callen|cese de hostilidades|cese de las hostilidades|cesen las hostilidades|cesen los combates|combates cesen|dejen de combatir|fin de los combates|se silencien las armas|tiros|disparos cesen|cesen los disparos|cesan los disparos|cesen los tiros|dejen de disparar|deje de disparar|dejan de disparar|se deje de disparar|callen los cañones|dejen de caer bombas|fuego cese|cese la guerra|siga la guerra|sigan los combates|continúe la guerra|dure la guerra|se combata|se siga combatiendo|haya combates|silencio de los cañones|silencio en el frente|calma en el frente|dejen de luchar|se apaguen las armas|armas se callen";
const US =
  "estadounidense|estadounidenses|ee uu|eeuu|ee.uu.|ee.uu|estados unidos|washington|trump|norteamericano|norteamericanos|norteamericana|americano|americana|americanos|casa blanca|eeuu.|pentágono|norteamericanas|los de washington";
const BACKING =
  "respaldo|red de seguridad|garantía|garantías|paraguas|cobertura|apoyo|implicación|colchón|aval|seguro|escudo|compromiso|paracaídas|retaguardia|espaldas|espalda|red|protección|contrapeso";
const PARLIAMENT =
  "parlamento|bundestag|cámara|cámaras|cámara baja|congreso|cortes|dáil|sejm|seimas|diputados|asamblea|senado|riksdag|storting|folketing|riigikogu|saeima|parlamentario|parlamentaria|hemiciclo|comunes|legislativo|consejo nacional|asamblea nacional|gran asamblea|cortes generales|las cortes|grupos parlamentarios|cámara de representantes|cámara alta|consejo federal|rada|knesset|hemiciclos|las cámaras|parlamentos";
const NOD =
  "aval|acuerdo|luz verde|visto bueno|aprobación|votación|voto|votos|autorización|autorice|autoriza|autorizar|autorizará|mandato|decisión|mayoría|permiso|apruebe|aprueba|aprobar|aprobará|corresponderá|consentimiento|ratifique|ratificación|vota|vote|votar|votará|dé|da|decide|decida|decidirá|lo quiera|avala|avale|refrendo|refrende|consulta|consultará|someter|someterá|debate|respaldo|plácet|venia|última palabra|pronuncie|diga|autorizado";
const UN = "onu|naciones unidas|consejo de seguridad";
const OTHERS =
  "aliados|socios|otros|otros países|demás|los demás|europeos|vecinos|nórdicos|bálticos|sus aliados|sus socios|los aliados|los socios|otros europeos|otros socios|otros aliados|grandes|los grandes|franceses|los franceses|británicos|los británicos|alemanes|los alemanes|principales aliados|los principales aliados|países grandes|los países grandes|grandes vecinos|vecinos grandes";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) ... (${PEACE})`,
    "(paz firmada|acuerdo firmado|alcanzada la paz|firmada la paz|firmado el acuerdo|firmado un acuerdo|alcanzado un acuerdo|posguerra|postguerra)",
    "(acuerdo|acuerdo de paz|paz|tratado|pacto) .. (firmado|firmada|alcanzado|alcanzada|sellado|sellada|logrado|lograda|se firme|en vigor|primero|llegue|se alcance)",
    "(garantizar|garantice|custodiar|custodiarla|vigilar|asegurar|consolidar|hacer cumplir|preservar|sostener) [la|el|una|un] (paz|acuerdo|acuerdo de paz)",
    "(primero|antes|por orden) .. (la paz|paz|un acuerdo|acuerdo)",
    "(en el marco|como parte|parte|dentro) (de un|de una|del|de la) [*] (acuerdo|acuerdo de paz|arreglo|paz|tratado)",
    "(firma|firmas|tinta) .. (seque|seca|paz|tratado|acuerdo|papel|estampada|estampadas)",
    "(antes de que|cuando|en cuanto|una vez que|el día que|el día en que|desde que|si) [se|haya|hay|llega|llegue] (firme|firma|firmen|firmada|paz|acuerdo|un acuerdo|una paz|la paz)",
    "(llegada|alcanzada|firmada|sellada|lograda|pactada|conseguida|concluida|cerrada|llegado|alcanzado|firmado|sellado|logrado|pactado|cerrado) (la|una|un|el) [*] (paz|acuerdo|tratado|pacto)",
    "(posguerra|postguerra|posconflicto|postconflicto|posbélico|posbélica|después de la guerra|tras la guerra|terminada la guerra|acabada la guerra)",
    "(guerra|conflicto) .. (terminado|acabado|termine|acabe|concluya|haya terminado|haya acabado|llegue a su fin|finalice|finalizado)",
    "(para que|que) [la|una] paz .. (perdure|se respete|sea duradera|aguante|se mantenga|no sea|dure)",
    "(que|cuando|si) (haya|hay|hubiera|exista|existe|existiera) [un|una] (paz|acuerdo|tratado|firma)",
  ],
  ceasefire: [
    `(${IF}) ... (${TRUCE})`,
    "(alto el fuego|cese el fuego|tregua|armisticio|cese del fuego|cese de hostilidades) .. (acordado|acordada|firmado|firmada|en vigor|duradero|previo|decretado|decretada|alcanzado|alcanzada|primero|se mantenga|aguante|se respete|se declare)",
    "(callen|hayan callado|callan|callaran|silencien|cesen|cesaran|enmudezcan) .. (armas|cañones|combates|hostilidades)",
    "(armas|cañones) .. (callen|callan|hayan callado|enmudezcan|silencien)",
    "(primero|antes|por orden) .. (alto el fuego|tregua|cese de hostilidades|cese el fuego|cese)",
    "(garantizar|custodiar|vigilar|supervisar|asegurar|hacer cumplir|verificar) [la|el|una|un] (tregua|alto el fuego|armisticio|cese de hostilidades)",
    "(que una tregua|para que una tregua|para que el alto el fuego)",
    "(armas|cañones|tiros|disparos|combates|hostilidades|bombas|bombardeos|fuego|frente) .. (cesen|cesan|cese|cesaran|hayan cesado|callado|callen|calle|se apaguen|se detengan|paren|pare|terminen|acaben|dejen|en calma|en silencio)",
    "(dejen|deje|dejan|deja|dejaran|parar|paren|pare|cesen) de (disparar|combatir|luchar|pelear|bombardear|matar)",
    "(mientras|en tanto) [que] [no] .. (tiros|disparos|guerra|combates|bombas|dispare|dispara|combata|combate|fuego|misiles|hostilidades)",
    "(cuando|en cuanto|una vez|una vez que|si) (cesen|callen|cesadas|calladas|paradas|detenidas|acaben|terminen|paren) [las|los|el] (armas|combates|hostilidades|tiros|disparos|cañones|lucha|fuego|bombardeos)",
    "(silencio|calma) (en el|de las|de los|en la línea) [del] (frente|armas|cañones|contacto)",
    "(cesadas|acalladas|silenciadas|calladas) las (armas|hostilidades)",
    "(se apague|se apaga|apagado|apagarse) [*] (fuego|armas)",
  ],
  us_backstop: [
    `(${US}) .. (${BACKING}|participación)`,
    `(${BACKING}|participación|ayuda|protección) .. (estadounidense|estadounidenses|ee uu|ee.uu.|ee.uu|eeuu|estados unidos|washington|norteamericano|norteamericana|americano|americana)`,
    `(${IF}|${ASK}) [los|que|la|el|de|con|a] [los|el|la] (estadounidenses|estados unidos|washington|ee uu|ee.uu.|ee.uu|eeuu|norteamericanos|americanos)`,
    "(respaldado|respaldada|avalado|avalada|cubierto|cubierta|apoyado|apoyada) por [los] (estadounidenses|estados unidos|washington|ee uu|norteamericanos)",
    "(washington|estados unidos|ee uu|estadounidenses) .. (respalde|respalda|respalden|cubra|cubre|se implique|se implica|cubran|las espaldas|guarde las espaldas)",
    "(red de seguridad|backstop)",
    "sin (washington|los estadounidenses|estados unidos|los norteamericanos|los americanos)",
    "(estadounidenses|washington|estados unidos|ee uu|ee.uu.|eeuu|norteamericanos|américa|trump|pentágono) .. (cubren|cubran|cubra|cubre|aseguren|asegure|asegura|aseguran|garantice|garanticen|garantiza|participe|participen|respalde|respalden|apoye|apoyen|ayude|ayuden|detrás|espalda|espaldas|retaguardia|en la reserva|desde el aire|esté|estén|esté a su lado|se quede|se quede a su lado|acompañe|acompañen|proteja|protejan)",
    "(si|siempre que|a condición de que|con tal de que|solo si|a menos que|mientras|en cuanto|cuando) [los|las|el|la] (estadounidenses|estados unidos|washington|ee uu|ee.uu.|eeuu|norteamericanos|pentágono)",
    "(aviones|aviación|cazas|satélites|inteligencia|paracaídas|potencia aérea|colchón) (estadounidense|estadounidenses|norteamericano|norteamericanos|de estados unidos|de ee uu) .. (detrás|en la retaguardia|en reserva|de apoyo)",
    "paracaídas (estadounidense|norteamericano|americano|de washington)",
  ],
  parliament_approval: [
    `(${NOD}) .. (${PARLIAMENT})`,
    `(${PARLIAMENT}) .. (${NOD})`,
    `(${IF}|${ASK}) [que|el|la|los|al|del] [el|la|los] (parlamento|bundestag|congreso|cortes|dáil|sejm|seimas|diputados|cámara baja|riksdag|storting|folketing)`,
    "(someterá|someter|sometido|sometida|llevar|llevará|pasar|pasará) .. (parlamento|bundestag|cámara|congreso|cortes|diputados)",
    "votos del (pp|partido popular|partido)",
    "(hablar|hablará|hablado|consultar|consultará|negociar|negociará|pactar|pactará|dialogar|tocará hablar|reunirse|se reunirá|recabar|buscar|buscará) .. (grupos|grupos parlamentarios|partidos|fuerzas políticas|oposición|cámara|congreso|parlamento)",
    "(propondrá|propone|proponer|pedirá|pide|pedir|solicitará|solicita|solicitar|plantear|planteará|llevará|llevar|someterá|someter|lo someterá|presentará|remitirá|elevará|consultará) [*] [*] [a|al|ante|en] [el|la|las|los|sus] (congreso|parlamento|cortes|cámara|cámaras|bundestag|senado|diputados|sejm|dáil|riksdag|storting|folketing|asamblea|consejo nacional)",
    "(congreso|parlamento|cortes|cámara|cámaras|bundestag|senado|diputados|sejm|dáil|riksdag|storting|folketing|asamblea|consejo nacional|saeima|seimas) .. (respalda|respalde|lo respalda|decidirían|decidirán|decidirá|deberá pronunciarse|se pronuncie|pronunciarse|diga que sí|dice que sí|dé su|tiene la última|tendrá la última|la última palabra|ratifica|valide|valida|permita|permite|consienta)",
    "(decidirá|decidirían|decidirán|decide|deciden|corresponde|corresponderá|compete|competerá|depende|dependerá|en manos) [*] [*] (el|del|de las|al|a las|de los|de la) (congreso|parlamento|cortes|cámara|bundestag|senado|diputados|asamblea|consejo nacional|sejm|riksdag|storting|folketing)",
    "(mayoría|votación|trámite|voto|aval|debate) (parlamentaria|parlamentario|en el congreso|en las cortes|del congreso|de las cortes|en el parlamento|de dos tercios)",
    "artículo (100|63)",
    "(pasaría|pasará|pasar|pase|pasaría antes|pasará antes) [*] por [el|la|las] (congreso|parlamento|cortes|cámara|bundestag|senado|diputados)",
  ],
  un_mandate: [
    `(mandato|resolución|aval|bandera|égida|luz verde|petición|paraguas|auspicios|amparo|tutela|lo pidiera|lo pide|la pide|mandado|encargo|autorización) .. (${UN})`,
    "(consejo de seguridad|onu|naciones unidas) .. (pida|pide|pidiera|decide|autoriza|autorice|diera|da|luz verde|mandato|lo pidiera)",
    `(${IF}) [que|la|las|de] [la|las] (onu|naciones unidas|consejo de seguridad)`,
    "mandato (internacional|onusiano)",
    "(mandato|resolución|orden|luz verde|visto bueno|voto|sí|llamada) .. (nueva york)",
    "(si|cuando|siempre que|una vez que|hasta que|en cuanto|a condición de que) [el|la|lo] (nueva york|consejo de seguridad|consejo|onu|naciones unidas)",
    "(consejo de seguridad|onu|naciones unidas|nueva york) .. (lo decide|lo decidiera|decidiera|decida|vote|vota|votara|consienta|ordene|ordena|encargue|mande|apruebe|aprueba|aprobara|lo quiere|quiera|mandate|bendiga|lo apruebe)",
    "(casco|cascos|boina|boinas|bandera|enseña) (azul|azules|celeste)",
  ],
  eu_mandate: [
    "(mandato|bandera|marco|misión|paraguas|decisión|amparo) .. (ue|unión europea|unión)",
    "(mandato|bandera|misión|operación|mando|paraguas|sello|marco) (europeo|europea|comunitario|comunitaria|de bruselas|de los veintisiete)",
    "(si|siempre que|cuando|en cuanto|a condición de que|una vez que) [la|los] (ue|unión europea|unión|veintisiete|bruselas|consejo europeo) .. (decide|decida|adopta|adopte|asume|asuma|lidera|lidere|manda|mande|pide|pida|aprueba|apruebe|encarga|encargue|dirige|dirija)",
    "(liderada|dirigida|encabezada|mandada|adoptada) por la (ue|unión|unión europea)",
  ],
  nato_mandate: [
    "(mandato|marco|mando|bandera|paraguas|decisión|aval|amparo) .. (otan|alianza|alianza atlántica)",
    "(dentro|en el marco|en el seno|bajo el paraguas|a través) de la (otan|alianza)",
    "(que|si|siempre que|cuando|a condición de que|una vez que) [sea|la|fuera|fuese] [la] (otan|alianza|alianza atlántica) .. (ordene|ordena|lo ordene|decida|decide|asuma|asume|lidere|lidera|mande|manda|dirija|dirige|dirigiera|pida|apruebe|avale|quien)",
    "(liderada|dirigida|encabezada|mandada|operación|misión) (por|de) la (otan|alianza|alianza atlántica)",
    "(misión|operación|fuerza|bandera) .. sea de la (alianza|otan)",
  ],
  host_consent: [
    "(si|cuando|siempre que|a condición de que|una vez que|de que|en cuanto|mientras) .. (kiev|kyiv|ucrania|ucranianos|zelenski|contendientes|partes|ambas partes|ambos|las dos partes|moscú|rusia) .. (pide|pidan|pida|pidiera|pidieran|invita|invite|inviten|solicita|solicite|solicitara|acepta|acepten|aceptaran|aceptan|consiente|consientan|quiere|quieran|acuerdo|lo pide|lo solicita|se lo pide)",
    "(si|cuando|siempre que|de que|en cuanto) .. (se lo piden|se lo pidieran|se lo pide|la invitan|la inviten|lo invitan|nos lo piden|lo piden|lo pide|petición|lo solicita|lo solicitan|se le pide)",
    "(petición|invitación|consentimiento|solicitud|acuerdo|aceptación) (de|del) [las|la|los] (kiev|kyiv|ucrania|ambas|ambas partes|partes|dos partes|moscú|rusia|gobierno ucraniano|país anfitrión|país afectado)",
    "a petición (de kiev|de ucrania|del país)",
    "(espera|esperan|a la espera) .. (petición|invitación|solicitud)",
    "(nos|se|le|les|lo|la) [lo|la] (han pedido|ha pedido|pidieran|pidiera|piden|pide|solicitan|solicita|pidan|inviten|invita|invitan|llaman|llamen)",
    "(petición|solicitud|invitación|llamada|carta|llamamiento) (formal|oficial|expresa|ucraniana|escrita|por escrito|de kiev|de zelenski|de ucrania)",
    "(llegue|llega|llegara|llegase|haya|reciba|recibe|reciban|medie|mediara) [la|una|esa|tal] (solicitud|petición|invitación|llamada|carta)",
    "(a|por|previa|con) (petición|invitación|solicitud|expreso deseo|consentimiento|deseo) (de|del|expresa|ucraniana) [las|los|la|ambas] (kiev|kyiv|ucrania|gobierno ucraniano|partes|ambas|autoridades|anfitrión|país anfitrión|ucranianos|zelenski|contendientes)",
    "(donde|lo que|como|cuando|según|en función de lo que) (kiev|kyiv|ucrania|los ucranianos|zelenski) (quiera|quieran|pida|pidan|decida|desee|deseen|necesite|diga)",
    "(las dos|ambas|todas las) partes .. (pidan|piden|pidieran|quieran|quieren|deseen|desean|acepten|aceptan|estén de acuerdo|consientan|acuerden|inviten)",
  ],
  allied_participation: [
    `(si|siempre que|a condición de que|mientras|solo|sólo|junto a|junto con|de la mano de|cuando) [los|sus|de] (${OTHERS}) .. [van|vayan|participan|participen|dan|envían|lo hacen|también|hagan]`,
    "(junto a|con|junto con|al lado de|codo con codo con|de la mano de|en compañía de) (sus|otros|nuestros|los|otras) [demás] (aliados|socios|países|europeos|naciones)",
    "(no|nunca|ni) .. (sola|solo|solos|en solitario|por su cuenta)",
    "(coalición|grupo) (amplia|amplio|más amplia) [de países]",
    "(si|siempre que|a condición de que|mientras|solo si|cuando|en cuanto|una vez que) [lo|también|participan|van|hacen|vayan|participen] [hacen|hagan|antes|también|van] [los|las|sus|otros|todos|más|el resto de|sus dos|dos] [*] (grandes|aliados|socios|europeos|franceses|británicos|alemanes|vecinos|países|demás|otros|polacos|daneses|suecos|principales|estadounidenses|italianos)",
    "(solos|solo|sola|solas|en solitario) .. (no|ni|nunca|nada)",
    "(no|nunca|ni|jamás) .. (solos|solo ni|solas|en solitario|por su cuenta|por libre|los primeros|el primero|la primera|los únicos|el único)",
    "(nosotros solos|ellos solos|todos o ninguno|todos o nadie|juntos o nada|todos juntos|con los demás|de la mano de los)",
    "(reparto|repartir|repartirse|compartir|compartidas|compartido) [*] [*] (cargas|carga|riesgos|esfuerzo|esfuerzos|costes|responsabilidades)",
    "(depende|dependerá|a la espera|espera|esperar|supeditado|supedita|pendiente) .. (lo que|de lo que|los|de los|qué) [hagan|hacen|decidan|haga] [los|sus|las|de] [*] (demás|otros|aliados|socios|vecinos|grandes|europeos|franceses|británicos|alemanes)",
    "(en el marco|como parte|dentro|en el seno|parte) de (un|una) [*] (esfuerzo|contingente|fuerza|coalición|batallón|brigada|misión) (común|conjunto|conjunta|europeo|europea|colectivo|colectiva|multinacional|amplia|más amplia|internacional)",
    "(da|dan|den|dé) el paso",
  ],
  membership_path: [
    "(camino|senda|vía|perspectiva|calendario|puerta|invitación|hoja de ruta) .. (adhesión|ingreso|entrada|otan|ue)",
    "(si|siempre que|a condición|cuando) .. (adhesión|ingreso|entrada) .. (otan|ue|unión europea|unión|alianza)",
    "(fecha|calendario|promesa|garantía|compromiso|perspectiva|hoja de ruta|invitación) .. (adhesión|ingreso|entrada|incorporación)",
    "(adhesión|ingreso|entrada|incorporación) .. (prometida|prometido|garantizada|garantizado|asegurada|asegurado|fijada|pactada|en paralelo)",
    "(invitada|invitado|admitida|admitido|aceptada|acogida) .. (otan|alianza|ue|unión|unión europea)",
    "futuro (miembro|socio) de la (otan|ue|unión|alianza)",
  ],
  non_combat_role: [
    "(no combatiente|no combatientes|no de combate|sin combatir|sin entrar en combate|no para combatir|no a combatir|no para luchar|no a luchar|papel de apoyo|solo adiestrar|funciones de apoyo|tareas no combatientes|sin participar en combates|sin función de combate|sin papel de combate|sin misión de combate|ajenos al combate|sin combate)",
    "(no|nunca) .. (combatirán|combatirían|combatir|lucharán|lucharían|entrarían en combate|entrarán en combate|participarán en combates|tropas de combate|unidades de combate)",
    "(solo|sólo|únicamente|exclusivamente|meramente) .. (adiestrar|adiestramiento|entrenar|entrenamiento|instruir|formación|apoyo|logística|desminado|defenderse|autodefensa)",
    "(no|nunca|ni|sin|en ningún caso|jamás) [*] [*] (combatirán|combatir|combatan|combate|combatirían|lucharán|luchar|luchen|pelear|pelearán|pegar tiros|fusil|fusiles|armas|empuñar|armamento|entrar en combate|tropas de combate|unidades de combate|misión de combate|papel de combate|guerrear|hacer la guerra)",
    "(tareas|misión|misiones|papel|funciones|labores|personal|cometidos) [*] (no combatiente|no combatientes|humanitaria|humanitarias|humanitario|médico|médica|médicas|técnica|técnicas|técnico|de apoyo|de observación|de asesoramiento|de retaguardia|defensivo|defensiva|defensivas|civiles)",
    "(meramente|estrictamente|puramente|exclusivamente|únicamente|solo|sólo|tan solo) [de|a|para|en] [un|una|tareas|labores|funciones] [de] (humanitaria|humanitario|humanitarias|médico|médica|médicas|técnica|técnico|técnicas|civil|civiles|logístico|logística|logísticas|defensivo|defensiva|defensivas|asesoramiento|observación|apoyo|formación|instrucción|desminado)",
    "(desarmado|desarmados|sin armas|no armados|sin armamento)",
  ],
  no_front_line: [
    "(lejos|alejado|alejados|alejada|alejadas|distante|apartado|apartados|a distancia|retirado|retirados) (del frente|de la línea del frente|de la línea de frente|de los combates|de la línea de contacto|de la primera línea|de las trincheras)",
    "(no|nunca|ni) .. en (la primera línea|el frente|la línea del frente|primera línea|las trincheras)",
    "(oeste de ucrania|oeste del país|retaguardia|zonas seguras|segunda línea|segundo escalón|al oeste del dniéper)",
    "(no|nunca|ni|nada|sin|jamás|ninguno) [*] [*] [*] (cerca|próximo|próximos|junto|pegados|a pie|en|al borde|a) [del|de|de la|al|a la|el|la|las] [*] (frente|línea de contacto|línea del frente|línea de frente|primera línea|trincheras|combates|zona de combate)",
    "(cientos|centenares|centenar|decenas|docenas) de kilómetros [*] [*] (del frente|de la línea|de los combates|del contacto|de la línea de contacto|detrás|tras)",
    "(en la retaguardia|retaguardia|en profundidad|tras la línea|detrás de la línea|detrás del frente|grandes ciudades|oeste ucraniano|en el interior del país|lejos de la línea|lejos de las trincheras)",
    "no estarán en el frente",
  ],
};

export const conditionHints: Language["conditionHints"] = {
  peace_agreement: [
    "(acuerdo de paz|tratado de paz|paz justa|paz duradera|día después|día de después)",
    "(paz|posguerra|postguerra|fin de la guerra|fin del conflicto|fin de las hostilidades)",
  ],
  ceasefire: [
    "(alto el fuego|cese el fuego|cese del fuego|tregua|armisticio|cese de hostilidades|línea de alto el fuego)",
    `(${TRUCE})`,
  ],
  us_backstop: [
    "(apoyo|ayuda|papel|presencia|participación|inteligencia) (estadounidense|estadounidenses|norteamericana)",
  ],
  un_mandate: [
    "(cascos azules|casco azul|onu|naciones unidas|consejo de seguridad)",
    "mandato (claro|robusto|inequívoco|internacional)",
  ],
  host_consent: ["(nadie|no|ninguna|ni) .. (pedido|petición|solicitado|invitación)"],
  eu_mandate: ["(mandato|misión|bandera|marco) (europeo|europea|de la ue)"],
  nato_mandate: ["(mando|misión|operación|bandera) .. (otan|alianza)"],
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
