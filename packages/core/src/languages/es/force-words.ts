import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(soldados|soldado|militares|militar|hombres|tropas|combatientes|infantes|cascos azules|instructores|adiestradores|paracaidistas|legionarios|observadores|desminadores|gendarmes|botas|efectivos|uniformados|oficiales|zapadores|fuerzas de paz|soldados de paz|infantes de marina|marinos)",
      "(hombres y mujeres|personal militar|miembros de las fuerzas armadas)",
    ],
    brigades: ["(brigada|brigadas)"],
    battalions: ["(batallón|batallones|grupo de combate|grupos de combate)"],
    companies: ["(compañía|compañías) [de infantería|de combate|de ingenieros|de soldados]"],
  },
  wholes: [
    "(fuerza|fuerzas|contingente|contingentes|misión|despliegue|presencia|cuerpo|coalición|grupo|operación|parte|total|número|cifra|techo|plan|opción|destacamento|guarnición|unidad|participación|contribución|aportación|dispositivo|volumen)",
  ],
  of: [
    "(de|del|a|con|formada por|formado por|compuesta por|compuesto por|integrada por|integrado por|cifrado en|estimado en|estimada en)",
  ],
  in: ["(en|dentro de)"],
  bare: [
    "(de ellos|de ellas|de|en|serían|sería|será|serán|podrían|podría|deberían|son|eran|para|sobre|a|que|si|cuando|una vez|tras|con|por|bajo|entre|irían|irán|y)",
  ],
  otherThings: [
    "(kilómetros|kilómetro|km|metros|hectáreas|toneladas|litros|kilómetros cuadrados|barriles)",
    "(por ciento|puntos|euros|euro|dólares|libras|coronas|rublos|eslotis|francos|grivnas)",
    "(países|estados|naciones|capitales|gobiernos|aliados|miembros|dirigentes|líderes|ministros|delegaciones|socios|empresas)",
    "(años|año|meses|mes|semanas|semana|días|día|horas|minutos|veces|escaños|votos|diputados|encuestados|firmantes|firmas|parlamentarios|senadores)",
    "(misiles|cohetes|proyectiles|drones|tanques|aviones|cazas|helicópteros|vehículos|cañones|municiones|baterías|sistemas|fragatas|buques|fusiles|blindados|raciones)",
    "(civiles|refugiados|ucranianos|rusos|habitantes|ciudadanos|manifestantes|niños|hogares|prisioneros|rehenes|voluntarios|reservistas|reclutas|lectores|menores|desplazados)",
    "(al día|al año|al mes|grados|ciudades|pueblos|preguntas|páginas)",
  ],
  otherSigns: "£€$%¥₴#",
  neverIn: [
    "(adiestr*|formad*|entrenad*|instruid*) .. # (combatientes|soldados|militares|efectivos)",
    "# (combatientes|soldados|militares|efectivos) .. (adiestr*|formad*|entrenad*|instruid*)",
    "(muerto|muertos|muerta|herido|heridos|bajas|caído|caídos|pérdidas|perdido|desaparecido|desaparecidos|capturado|capturados|prisionero|prisioneros|canje|canjearon|desertores|víctimas|abatidos)",
    "(ejército|fuerzas armadas|ejércitos|reservas) .. (de|cuenta|cuentan|contaba|tiene|tienen|dispone|suma|alcanza)",
    "(en filas|en activo|profesionales|reservistas|conscriptos|reclut*|moviliz*|servicio militar|con que cuenta)",
    "(reducir|limitar|recortar|limitada) ... (ejército|fuerzas armadas)",
    "(misiones en el exterior|misiones internacionales|destinados en|desplegados en|estacionados en|norcoreanos|wagner|mercenarios)",
    "(ejército|fuerzas|tropas|soldados|militares) (ruso|rusos|rusa|rusas|ucraniano|ucranianos|ucraniana|ucranianas|norcoreanos|norcoreanas)",
    "(adiestrados en|han sido adiestrados|ha adiestrado|han adiestrado|formados en|ha formado|entrenados en)",
    "(refugiados|civiles|manifest*|población|habitantes|encuestados|encuesta|sondeo)",
    "(napoleón*|grande armée|hitler*|wehrmacht|guerra mundial|guerra fría|vietnam|afganistán|irak|kosovo|bosnia|balcanes|gaza|líbano|mali|malí|sahel|siria)",
    "(flanco oriental|flanco este|presencia avanzada)",
  ],
  needed: [
    "(necesario|necesarios|necesarias|haría falta|harían falta|hacen falta|necesita|necesitaría|necesitarían|necesidad|mínimo|se requiere|se requieren|requiere|requeriría|exige|pide|reclama|bastaría|bastarían|insuficiente|habló de|cifró)",
  ],
  contribution: [
    "(parte|contribución|contribuir|contribuye|contribuirá|contribuiría|aportación|aporte|aportar|aporta|aportará|aportaría|ofrece|ofreció|ofrecer|prometió|promete|promesa|enviar|enviará|enviaría|envía|desplegará|desplegaría|mandará|mandaría|poner a disposición|pondrá|pondría|cederá|destinará)",
  ],
};
