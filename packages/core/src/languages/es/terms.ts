import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(tropas|tropa|soldados|soldado|fuerzas terrestres|infantería|infantes|batallón|batallones|brigada|brigadas|compañía|contingente|contingentes|efectivos|militares|cascos azules|botas|paracaidistas|sección|pelotón|regimientos|uniformados|legionarios|por tierra|en tierra|sobre el terreno|unidades terrestres)",
    "(fuerzas|unidades) (españolas|francesas|británicas|polacas|danesas|suecas|noruegas|turcas|canadienses|belgas|italianas|alemanas|holandesas|propias)",
    "(sus|nuestras|propias) (fuerzas|unidades)",
  ],
  air: [
    "(avión|aviones|cazas|caza|aviación|F 16|F 35|gripen|rafale|mirage|eurofighter|typhoon|policía aérea|cobertura aérea|aéreo|aérea|aéreas|aéreos|fuerza aérea|helicópteros|desde el aire|por aire|en el aire|tierra mar y aire|mar y aire)",
    "(vigilar|patrullar|proteger|controlar) .. (espacio aéreo|cielo|cielos)",
  ],
  naval: [
    "(buque|buques|fragata|fragatas|marina|armada|naval|navales|barcos|cazaminas|dragaminas|en el mar|por mar|marítimo|marítima|marítimas|corbeta|corbetas|tierra mar)",
    "(vigilar|patrullar|proteger|asegurar|vigilancia|patrullas) .. mar negro",
  ],
  logistics: [
    "(logística|logístico|logísticos|logísticas|intendencia|transporte|transportes|combustible|hospital de campaña|hospitales|suministro|suministros|bases de apoyo|aeropuertos|puertos|ferrocarril|médico|médicos|sanitarios|reparación|mantenimiento|aeródromos|retaguardia logística)",
  ],
  intelligence: ["(inteligencia|satélite|satélites|vigilancia aérea|reconocimiento|radar|radares)"],
  training: [
    "(adiestrar|adiestramiento|adiestraría|adiestrarán|adiestradores|instructores|instructor|entrenar|entrenamiento|entrenadores|formación|formar|instrucción|instruir|asesores militares)",
  ],
  funding: [
    "(financiar|financia|financiará|financiación|financiero|financiera|financieramente|pagará|pagar|paga|dinero|millones|millón|fondos|cheque) .. (fuerza|misión|despliegue|contingente|tropas|coalición|operación)",
    "(fuerza|misión|despliegue|contingente) .. (financiada|financiado|financieramente)",
  ],
  monitoring: [
    "(vigilar|vigilancia|observadores|observador|observación|verificación|supervisar|supervisión|monitorizar|custodiar el alto|custodiar la tregua)",
  ],
  demining: ["(desminado|desminar|desminadores|desminador|zapadores|retirada de minas|limpieza de minas)"],
  command: [
    "(mando|cuartel general|puesto de mando|comandará|comandar)",
    "(encabezado|encabezada|liderado|liderada|capitaneado|capitaneada|dirigido|dirigida|comandada) por",
    "(liderará|encabezará|dirigir|dirigirá|lidera|encabeza|capitanean|lideran|liderar|encabezar|capitanear) .. (fuerza|misión|despliegue|coalición|operación|plan)",
    "(plan|fuerza|misión|despliegue) que (capitanean|lideran|encabezan|dirigen)",
  ],
};

export const noContributions: Language["noContributions"] = {
  ground_troops: [
    "(tropas|soldados|soldado|fuerzas|militares|ejército|unidades|brigada|brigadas|combatientes) (rusos|rusas|rusa|ruso|ucranianos|ucranianas|ucraniano|ucraniana|norcoreanos|norcoreanas)",
    "(soldados|militares) (muertos|heridos|caídos|capturados)",
    "(tropas|soldados|brigada|contingente|efectivos|militares) .. (letonia|lituania|estonia|rumanía|mali|líbano|kosovo|afganistán|eslovaquia)",
    "(fines|gastos|gasto|ayuda|mandos|material|presupuesto) militares",
    "fuerzas armadas",
  ],
  air: [
    "(entregar|entrega|entregará|suministro|suministrar) .. (cazas|aviones|F 16)",
    "(aviones|cazas|avión) (rusos|ruso|comercial)",
    "(defensa aérea|defensas aéreas|ataque aéreo|ataques aéreos|espacio aéreo)",
  ],
  naval: ["(buques|flota|barcos) (rusos|rusa|fantasma)", "flota del mar negro"],
  logistics: ["(transporte|suministro) de (armas|munición|gas|material)", "ministro de transportes"],
  intelligence: ["(servicio|servicios|agencia|jefe|centro) (de|secretos de) inteligencia", "inteligencia artificial"],
  training: [
    "(adiestramiento|entrenamiento|formación) .. (soldados|reclutas|pilotos) ucranianos en (españa|polonia|alemania|toledo)",
    "formación (política|morada|de gobierno)",
    "para formar gobierno",
  ],
  monitoring: ["(los|algunos) observadores (creen|opinan|señalan|dudan)"],
  command: ["(alto mando|comandante en jefe|estado mayor|cuartel general de la (otan|alianza))"],
};

export const boilerplate = [
  "(lea también|leer también|lee también|ver también|suscríbete|suscríbase|compartir|boletín|newsletter|publicidad|más información|pie de foto|crédito|vídeo|escuchar|archivado en|te puede interesar|regístrate|síguenos)",
];
