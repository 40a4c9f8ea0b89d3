import type { Steps } from "../steps";

export const steps: Steps = {
  rows: [
    [
      "meeting",
      "(reunió|reunieron|reunidos|reunidas|reunión|reuniones|reúne|reúnen|cumbre|cumbres|minicumbre|conferencia|videoconferencia|encuentro|conversaciones|congregó|congregados|consultas|sesión)",
      "Los líderes se reunieron en París.",
    ],
    [
      "meeting",
      "(debate|debatió|debatido|debatieron|discutió|discutido|discutieron|audiencia|comparecencia|examinó|trataron|abordaron)",
      "Se debatió el despliegue en el Elíseo.",
    ],
    [
      "meeting",
      "(líderes|mandatarios|dirigentes|ministros|países|jefes de estado|jefes de gobierno) ... (se ven las caras|se vieron las caras|se citan|se citaron|se dan cita|se dieron cita|se sientan|se sentaron|acuden|acudieron|convocados|convocadas|se verán|se reunirán|se encontraron|se encuentran)",
      "Los mandatarios se dan cita en París.",
    ],
    [
      "meeting",
      "(encontró con|se vio con|recibió a|recibido por|puso sobre la mesa|sobre la mesa)",
      "Macron se vio con Tusk.",
    ],
    ["meeting", "(en torno a la mesa|alrededor de la mesa)", "Diecinueve líderes se sentaron en torno a la mesa."],
    [
      "agreement",
      "(firma|firmó|firmaron|firmado|firmada|firman|rubricó|rubricaron|suscribió|suscribieron) ... (declaración|carta|acuerdo|texto|documento|pacto|memorando)",
      "Firmaron una declaración de intenciones.",
    ],
    [
      "agreement",
      "(declaración|carta|acuerdo|texto|documento|pacto) ... (firmado|firmada|adoptado|adoptada|rubricado|rubricada|sellado|suscrito|suscrita)",
      "La declaración fue firmada el martes.",
    ],
    [
      "agreement",
      "(declaración de París|declaración de intenciones|carta de intenciones|declaración conjunta)",
      "La declaración de intenciones prevé un envío.",
    ],
    [
      "agreement",
      "(acordó|acordaron|acordado|pactaron|convinieron|acuerdan) ... (enviar|envío|despliegue|desplegar|fuerza|tropas|misión|contingente)",
      "Acordaron enviar una misión.",
    ],
    [
      "agreement",
      "(moción|resolución|proyecto de ley|mandato|propuesta) ... (aprobado|aprobada|aprobó|adoptada|votada)",
      "La moción fue aprobada el martes.",
    ],
    [
      "agreement",
      "(aprobó|aprobaron|votó|ratificó|avaló|autorizó) ... (moción|resolución|proyecto de ley|mandato|envío|despliegue|participación)",
      "El Parlamento aprobó una moción.",
    ],
    [
      "agreement",
      "(países|naciones|estados|socios|aliados) ... (comprometieron|comprometido|comprometen|prometieron|prometido|respaldaron|respaldado|respaldan|apoyaron|suscribieron|adhirieron|sumaron)",
      "Veintiséis países se comprometieron a participar.",
    ],
    [
      "agreement",
      "(respaldaron|respaldó|suscribieron|apoyaron|avalaron) ... (declaración|texto|documento|iniciativa|plan)",
      "Treinta países respaldaron la declaración.",
    ],
    [
      "proposal",
      "(propuso|propone|proponen|propuesta|propuesto|sugirió|sugiere|planteó|plantea|lanzó la idea|abogó|pidió|pide|reclamó|reclama|presentó|expuso)",
      "Propuso enviar una fuerza.",
    ],
    [
      "announcement",
      "(anunció|anuncia|anuncian|anunciaron|anunciado|prometió|promete|confirmó|confirma|declaró|ofreció|ofrece|escribió|se comprometió)",
      "Anunció un contingente.",
    ],
    [
      "refusal",
      "(descartó|descarta|descartan|descartado|excluyó|excluye|rechazó|rechaza|rechazan|se negó|se niega|declinó|dijo que no|ninguna intención|zanjó)",
      "Descartó enviar soldados.",
    ],
    [
      "refusal",
      "(moción|resolución|proyecto de ley|propuesta) ... (rechazada|rechazado|tumbada|derrotada)",
      "La moción fue rechazada.",
    ],
    [
      "petition",
      "(petición ciudadana|recogida de firmas|carta abierta|manifiesto|firmantes)",
      "Un manifiesto pide tropas.",
    ],
  ],
  hosting: [
    "(acoge|acogió|acogerá|convocó|convoca|organizó|organiza|presidió|preside|copresidió|invitó|invita|invitación|reunió|anfitrión|anfitriona|por iniciativa|a invitación)",
  ],
  seats: ["(capital|palacio presidencial|sede del gobierno)"],
  parliament: [
    "(parlamento|asamblea nacional|asamblea|senado|bundestag|cámara|cámara de los comunes|cámara baja|diputados|sejm|congreso|rada|dáil|seimas|folketing|riksdag|cortes)",
  ],
};
