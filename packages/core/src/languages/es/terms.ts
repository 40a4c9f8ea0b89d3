import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(tropas|tropa|soldados|soldado|fuerzas terrestres|infantería|infantes|batallón|batallones|brigada|brigadas|compañía|contingente|contingentes|efectivos|militares|cascos azules|botas|paracaidistas|sección|pelotón|regimientos|uniformados|legionarios|por tierra|en tierra|sobre el terreno|unidades terrestres)",
    "(fuerzas|unidades) (españolas|francesas|británicas|polacas|danesas|suecas|noruegas|turcas|canadienses|belgas|italianas|alemanas|holandesas|propias)",
    "(sus|nuestras|propias) (fuerzas|unidades)",
    "(fusileros|infantes de marina|cazadores alpinos|cazadores de montaña|alpinos|regimiento|granaderos|comandos|gendarmes|presencia militar|presencia de tropas|presencia terrestre|fuerza terrestre|despliegue terrestre|componente terrestre|pelotones|secciones|compañías|uniformes|guarnición|guarniciones|soldadas|marines|legión extranjera)",
  ],
  air: [
    "(avión|aviones|cazas|caza|aviación|F 16|F 35|gripen|rafale|mirage|eurofighter|typhoon|policía aérea|cobertura aérea|aéreo|aérea|aéreas|aéreos|fuerza aérea|helicópteros|desde el aire|por aire|en el aire|tierra mar y aire|mar y aire)",
    "(vigilar|patrullar|proteger|controlar) .. (espacio aéreo|cielo|cielos)",
    "(piloto|pilotos|typhoons|awacs|MiG|hércules|A400M|helicóptero|antiaéreo|antiaéreos|antiaérea|antiaéreas|sobrevolar|sobrevolarán|sobrevolará|escuadrilla|escuadrillas|escudo aéreo|defensa antiaérea|vuelan|volarán|volará)",
    "(patrulla|patrullas|patrullarán|patrullará|patrullaría|vigilarán|vigilará|protegerán|protegerá|defenderá|cubrirá|cubrirán) .. (espacio aéreo|cielo|cielos|aire)",
    "dron (de vigilancia|de reconocimiento|de observación)",
  ],
  naval: [
    "(buque|buques|fragata|fragatas|marina|armada|naval|navales|barcos|cazaminas|dragaminas|en el mar|por mar|marítimo|marítima|marítimas|corbeta|corbetas|tierra mar)",
    "(vigilar|patrullar|proteger|asegurar|vigilancia|patrullas) .. mar negro",
    "(patrullero|patrulleros|patrullera|flotilla|guardacostas|submarinistas|buceadores de combate|marineros|escolta de mercantes|petrolero de apoyo)",
  ],
  logistics: [
    "(logística|logístico|logísticos|logísticas|intendencia|transporte|transportes|combustible|hospital de campaña|hospitales|suministro|suministros|bases de apoyo|aeropuertos|puertos|ferrocarril|médico|médicos|sanitarios|reparación|mantenimiento|aeródromos|retaguardia logística)",
    "(camión|camiones|talleres|taller|almacenes|almacén|hangar|hangares|puente aéreo|avión de transporte|aviones de transporte|aviones de carga|barcos de transporte|buque logístico|enfermeros|enfermeras|hospital|hospitales|mecánicos|abastecimiento|avituallamiento|repostaje|cisternas|ambulancias|corredor|retaguardia de la|centro de operaciones|tránsito|cadena de suministro|barracones|rancho|carreteras|vías|ferrocarriles|trenes|depósitos|bases aéreas|base de apoyo|nudo|plataforma logística|albañiles|quirófano|quirófanos|evacuación médica|traslado de material)",
    "(pone|pondrá|ofrece|ofreció|cede|cederá|presta|prestará|abrirá|abre|poner) [*] [*] [*] (base|bases|puerto|puertos|aeropuerto|aeropuertos|territorio|suelo|instalaciones|aeródromo)",
    "(base|puerto|aeropuerto|aeródromo) de [*] [*] (recibirá|servirá|acogerá|como|quedará|será)",
  ],
  intelligence: [
    "(inteligencia|satélite|satélites|vigilancia aérea|reconocimiento|radar|radares)",
    "(guerra electrónica|análisis de señales|escuchas|analista|analistas|espionaje|drones espía|imágenes de satélite|imágenes satelitales|imágenes por satélite|interceptaciones|aviones espía|avión espía|vigilancia electrónica|dron de vigilancia|drones de vigilancia|satelital|satelitales|información de sus aviones|alerta temprana)",
    "(compartir|compartirá|compartirán|facilitar|facilitará|suministrará|ceder|cederá|aportará) .. (información|datos|imágenes|inteligencia)",
  ],
  training: [
    "(adiestrar|adiestramiento|adiestraría|adiestrarán|adiestradores|instructores|instructor|entrenar|entrenamiento|entrenadores|formación|formar|instrucción|instruir|asesores militares)",
    "(enseñar|enseñará|enseñarán|enseñaría|instruirá|instruirán|instruiría|instruyen|formará|formarán|formaría|formarían|adiestrará|adiestra|adiestran|adiestrarían|entrenará|entrenarán|entrenaría|entrena|entrenan|capacitar|capacitación|capacitará|monitor|monitores|mentores|profesores|docentes|academia militar|academia|escuela de|cursos para|cursos de|aulas|asesorar|asesoramiento|asesores)",
  ],
  funding: [
    "(financiar|financia|financiará|financiación|financiero|financiera|financieramente|pagará|pagar|paga|dinero|millones|millón|fondos|cheque) .. (fuerza|misión|despliegue|contingente|tropas|coalición|operación)",
    "(fuerza|misión|despliegue|contingente) .. (financiada|financiado|financieramente)",
    "(pagará|pagarán|pagar|paga|pagan|pagando|pagaría|costeará|costearán|costear|costea|costean|sufragará|sufragarán|sufragar|sufraga|sufragan|financiará|financiarán|financiar|financia|financian|financiaría|correrá con|correr con|compartirá|abonará) [*] [*] [*] [*] (fuerza|misión|despliegue|contingente|tropas|coalición|operación|campamento|cuarteles|cuartel|fuerzas|soldados|factura|gasto|gastos|cuenta|combustible|mitad|parte|coste|costes|quienes|presencia|haga falta)",
    "(dinero|fondos|cheque|talonario|chequera|caja común|hucha|financiación|contribución económica|aportación económica|apoyo económico|apoyo financiero|ayuda financiera|respaldo financiero|aportación financiera)",
    "(aportará|aporta|aportan|aportarán|aportar|contribuirá|contribuirán|contribuir|contribuye|pondrá|pone|destinará|destina|ofrece|ofreció|promete|prometió|compromete|comprometió|ingresó|ingresará|reservó|dará|donará|asigna|asignará|colaborará|anunció) [*] [*] [*] [*] (millones|fondo|euros|dólares|coronas)",
    "(millones|euros|dólares|coronas|libras|yenes|fondo) [de] [*] [*] (para|a|en|con) [la|el|los|las] [*] (fuerza|misión|despliegue|contingente|tropas|coalición|operación|campamento|cuarteles|cuartel|fuerzas|soldados)",
    "(factura|gastos|presupuesto|coste|costes|caja|tercio) (de|del) [la|las|los|el|presupuesto] [de] [*] (fuerza|misión|despliegue|contingente|tropas|coalición|operación|campamento|cuarteles|cuartel|fuerzas|soldados)",
  ],
  monitoring: [
    "(vigilar|vigilancia|observadores|observador|observación|verificación|supervisar|supervisión|monitorizar|custodiar el alto|custodiar la tregua)",
    "(verificador|verificadores|verificar|verificará|verificarán|vigilará|vigilarán|vigilaría|vigilarían|supervisará|supervisarán|supervisaría|supervisor|supervisores|monitoreo|monitorear|monitorización|árbitros|chalecos azules|patrullar la línea|vigila|vigilan)",
  ],
  demining: [
    "(desminado|desminar|desminadores|desminador|zapadores|retirada de minas|limpieza de minas)",
    "(artificiero|artificieros|desactivador|desactivadores|desactivar|desactivación|especialistas en minas|expertos en minas|técnicos en minas|desminarán|desminará|desminan|desminaría|antiminas|contraminas|perros detectores|materia de minas|explosivos sin detonar|neutralizar minas|buzos|buceadores)",
    "(limpiar|limpiarán|limpiará|limpieza|limpiaría|despejar|despejará|despejarán|barrer|retirar|retirarán|retirada|rastrear) .. (minas|explosivos|campos|puertos|rutas|aguas|accesos|acceso|artefactos|bombas)",
    "desactivan (bombas|minas|explosivos)",
    "(cazaminas|dragaminas) .. (limpiarán|limpiará|limpiar|barrerán|despejarán|minas)",
  ],
  command: [
    "(mando|cuartel general|puesto de mando|comandará|comandar)",
    "(encabezado|encabezada|liderado|liderada|capitaneado|capitaneada|dirigido|dirigida|comandada) por",
    "(liderará|encabezará|dirigir|dirigirá|lidera|encabeza|capitanean|lideran|liderar|encabezar|capitanear) .. (fuerza|misión|despliegue|coalición|operación|plan)",
    "(plan|fuerza|misión|despliegue) que (capitanean|lideran|encabezan|dirigen)",
    "(dirigirá|dirigirán|encabezará|encabezarán|liderará|liderarán|comandará|comandarán|mandará|dirigir|encabezar|liderar|comandar|dirige|encabeza|lidera) [*] [*] [*] (fuerza|misión|despliegue|componente|agrupación|sector|célula|rama|operación|contingente|escolta|verificación|brigada|coalición)",
    "(al mando|al frente) de [la|el|un|una|las|los] [*] (fuerza|misión|despliegue|operación|componente|sector|contingente|brigada|coalición|general|almirante|oficial)",
    "(jefe|comandante|almirante|general|coronel) [de] [*] (francés|británico|turco|polaco|danés|español|italiano|noruego|alemán|sueco|neerlandés|belga|canadiense|texano|griego|finlandés|estonio)",
    "(un|una) (francés|británico|turco|polaco|danés|español|italiano|noruego|alemán|sueco|canadiense) al (frente|mando)",
    "(jefatura|cúpula|centro de mando|centro de operaciones|puestos de mando|comandancia|mandos) [*] (de|del|conjunto|conjunta) [la|el|los] [*] (fuerza|misión|despliegue|operación|coalición|contingente|franco|cuartel)",
    "(tendrá|será|estará) [*] [*] (jefe|comandante|almirante|general|mando)",
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
  logistics: [
    "(transporte|suministro) de (armas|munición|gas|material)",
    "ministro de transportes",
    "(vías|vía) (de diálogo|diplomáticas|diplomática)",
    "en vías de",
    "(corredor|corredores) (humanitario|humanitarios|de suwalki)",
    "tiene todas las vías",
    "(nudo|en tránsito) (gordiano|de la)",
  ],
  intelligence: ["(servicio|servicios|agencia|jefe|centro) (de|secretos de) inteligencia", "inteligencia artificial"],
  training: [
    "(adiestramiento|entrenamiento|formación) .. (soldados|reclutas|pilotos) ucranianos en (españa|polonia|alemania|toledo)",
    "formación (política|morada|de gobierno)",
    "para formar gobierno",
    "(formar|forma|forman|formará|formarán|formaría|formarían|formaremos|formando|formó|formaron) (parte|gobierno|coalición|una coalición)",
    "asesor* (de|del|presidencial) [la|seguridad|presidente|gobierno] [*]",
    "escuela de (pensamiento|verano)",
  ],
  monitoring: [
    "(los|algunos) observadores (creen|opinan|señalan|dudan)",
    "(bajo vigilancia|vigila|vigilan) [*] (frontera|fronteras)",
  ],
  command: [
    "(alto mando|comandante en jefe|estado mayor|cuartel general de la (otan|alianza))",
    "(secretario|fiscal|director|asamblea|elecciones|inspector) general",
    "general (retirado|ruso|ucraniano|en la reserva)",
  ],
  funding: [
    "(fondos|dinero|millones) [*] [*] (europeos|congelados|rusos|para armas|para la reconstrucción de la región)",
    "(activos|fondo) (congelados|monetario)",
    "(fuente|fuentes) [*] fondos",
  ],
};

export const boilerplate = [
  "(lea también|leer también|lee también|ver también|suscríbete|suscríbase|compartir|boletín|newsletter|publicidad|más información|pie de foto|crédito|vídeo|escuchar|archivado en|te puede interesar|regístrate|síguenos)",
];
