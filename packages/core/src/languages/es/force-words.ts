import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(soldados|soldado|militares|militar|hombres|tropas|combatientes|infantes|cascos azules|instructores|adiestradores|paracaidistas|legionarios|observadores|desminadores|gendarmes|botas|efectivos|uniformados|oficiales|zapadores|fuerzas de paz|soldados de paz|infantes de marina|marinos|europeos|occidentales|ingenieros militares|sanitarios militares|artificieros|comandos|cascos blancos|guardias civiles)",
      "(hombres y mujeres|personal militar|miembros de las fuerzas armadas)",
    ],
    brigades: ["(brigada|brigadas)"],
    battalions: ["(batallón|batallones|grupo de combate|grupos de combate)"],
    companies: ["(compañía|compañías) [de infantería|de combate|de ingenieros|de soldados]"],
  },
  people: ["(personas|miembros|integrantes|mujeres|voluntarios|plazas)"],
  wholes: [
    "(fuerza|fuerzas|contingente|contingentes|misión|despliegue|presencia|cuerpo|coalición|grupo|operación|parte|total|número|cifra|techo|plan|opción|destacamento|guarnición|unidad|participación|contribución|aportación|dispositivo|volumen|brigada|batallón|tamaño|tope|límite|oferta|propuesta|escenario|variante|promesa)",
  ],
  of: [
    "(de|del|a|con|formada por|formado por|compuesta por|compuesto por|integrada por|integrado por|cifrado en|cifrada en|estimado en|estimada en|constituida por|constituido por|de hasta|en|cuenta con|contaría con|suma|sumaría|dotada de|dotado de|en torno a)",
  ],
  in: ["(en|dentro de|a|hacia|para)"],
  bare: [
    "(de ellos|de ellas|de|en|serían|sería|será|serán|podrían|podría|deberían|son|eran|para|sobre|a|que|si|cuando|una vez|tras|con|por|bajo|entre|irían|irán|y|o|pero|según|han|había|tienen|dicen|contra|solo|vendrían|irían|quedan|luego|listos|del|al)",
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
    "(pierde|pierden|perdería) .. (soldados|hombres|militares)",
    "(bundeswehr) , .. #",
    "(su|sus) [propia|propias] (frontera|fronteras)",
    "(finul|kfor|eufor|isaf)",
    "(reacción rápida|despliegue rápido|intervención rápida)",
    "(alta disponibilidad|alta preparación|en alerta|estado de alerta|alto grado de disponibilidad|respuesta rápida)",
    "OSCE",
    "frontera con (Bielorrusia|Rusia)",
    "# .. (en Europa|en el flanco este|en los países bálticos|en el mundo)",
    "(en Europa|en los países bálticos) .. # (soldados|militares|efectivos)",
    "(adiestrad*|adiestró|adiestraron|formad*|entrenad*|instruid*) .. # (combatientes|soldados|militares|efectivos)",
    "# (combatientes|soldados|militares|efectivos) .. (adiestrad*|adiestró|adiestraron|formad*|entrenad*|instruid*)",
    "(muerto|muertos|muerta|herido|heridos|bajas|caído|caídos|pérdidas|perdido|desaparecido|desaparecidos|capturado|capturados|prisionero|prisioneros|canje|canjearon|desertores|víctimas|abatidos)",
    "(corea del norte|pyongyang|norcoreano|norcoreanos) ... #",
    "(participan|participaron|participa|toman parte|tomaron parte) ... (maniobras|ejercicio|ejercicios|desfile)",
    "(maniobras|ejercicio|ejercicios|desfile|simulacro)",
    "(protestaron|protesta|protestan|protestas|marcharon|se manifestaron|salieron a la calle|concentraron|firmas|empleados|empleos|suscriptores)",
    "(ejército|fuerzas armadas) , .. con .. #",
    "(ejército|fuerzas armadas|ejércitos|reservas) .. (con|compuesto|formado|de|cuenta|cuentan|contaba|tiene|tienen|dispone|suma|alcanza)",
    "(en filas|en activo|profesionales|reservistas|conscriptos|reclut*|alist*|moviliz*|servicio militar|con que cuenta)",
    "(reducir|limitar|recortar|limitada) ... (ejército|fuerzas armadas)",
    "(misiones en el exterior|misiones internacionales|norcoreanos|wagner|mercenarios)",
    "(ejército|fuerzas|tropas|soldados|militares) (ruso|rusos|rusa|rusas|ucraniano|ucranianos|ucraniana|ucranianas|norcoreanos|norcoreanas)",
    "(adiestrados en|han sido adiestrados|ha adiestrado|han adiestrado|formados en|ha formado|entrenados en)",
    "(refugiados|civiles|manifest*|población|habitantes|encuestados|encuesta|sondeo)",
    "(napoleón*|grande armée|hitler*|wehrmacht|guerra mundial|guerra fría|vietnam|afganistán|irak|kosovo|bosnia|balcanes|gaza|líbano|mali|malí|sahel|siria)",
    "(flanco oriental|flanco este|presencia avanzada)",
  ],
  owns: [
    "(tiene|tienen|tenía|tenían|cuenta con|cuentan con|dispone de|disponen de|posee|suma|mantiene|mantienen) [solo|sólo|apenas|unos|unas|cerca de|casi|más de|menos de|ya]",
  ],
  needed: [
    "(exigiría|exigirían|requerirían|estima|estiman|estimó|calcula|calculan|calculó|se necesitan|se necesitarían|necesarias|necesaria|pidió|reclamó|imprescindibles|hacen falta)",
    "(necesario|necesarios|necesarias|haría falta|harían falta|hacen falta|necesita|necesitaría|necesitarían|necesidad|mínimo|se requiere|se requieren|requiere|requeriría|exige|pide|reclama|bastaría|bastarían|insuficiente|habló de|cifró)",
  ],
  contribution: [
    "(parte|contribución|contribuir|contribuye|contribuirá|contribuiría|aportación|aporte|aportar|aporta|aportará|aportaría|ofrece|ofreció|ofrecer|prometió|promete|promesa|enviar|enviará|enviaría|envía|desplegará|desplegaría|mandará|mandaría|poner a disposición|pondrá|pondría|cederá|destinará|enviarían|enviado|enviados|ofrecido|ofrecen|aportarían|aportado|desplegar|desplegarían|desplegarse|mandar|poner|pone|destacar|destacará|ceder|cedería|prestar|prestará|participar|participará|participarían|se unirán|unirse|listos|lista|listo|disponibles|compromete|comprometido|comprometió|envío|viajarían|partirán|partirá|partirían|se desplacen|irán|disposición|sumarán)",
  ],
};
