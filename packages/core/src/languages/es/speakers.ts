import type { Language } from "../language";

export const speakers: Language["speakers"] = {
  reporting: [
    "(dijo|dice|dicen|dijeron|dicho|decía|declaró|declara|declararon|afirmó|afirma|afirmaron|aseguró|asegura|aseguraron|anunció|anuncia|anunciaron|confirmó|confirma|indicó|indica|precisó|precisa|explicó|explica|repitió|repite|reiteró|reitera|respondió|responde|contestó|contesta|opinó|opina|considera|consideró|juzgó|juzga|advirtió|advierte|avisó|avisa|insistió|insiste|subrayó|subraya|recordó|recuerda|añadió|añade|admitió|admite|reconoció|reconoce|confesó|deslizó|zanjó|zanja|sentenció|remachó|soltó|espetó|apuntó|apunta|alegó|arguyó|adelantó|replicó|clamó|prometió|juró|sostuvo|sostiene|escribió|hizo saber|hace saber|dejó claro|dejó caer|dio a entender|resumió|matizó|observó|señaló|señala|expresó|tuiteó|comentó|contó|cuenta|relató|razonó|avanzó|cree|piensa|planteó|manifestó|informó|informa|detalló|despachó|proclamó|calculó|ironizó|lamentó|ha dicho|ha asegurado|ha afirmado|ha contado|ha anunciado|aclaró|aclara|protestó|arengó|devolvió la pelota)",
  ],
  source: ["(según|de acuerdo con|a juicio de|en palabras de|para|por boca de|en opinión de|al decir de|conforme a)"],
  offices: {
    head: [
      "(presidente|presidenta|primer ministro|primera ministra|primeros ministros|canciller federal|jefe del gobierno|jefa del gobierno|jefe de gobierno|jefa de gobierno|jefe del estado|jefe de estado|jefes de estado|jefe del ejecutivo|taoiseach|secretario general|rey|líder|líderes|mandatario|mandataria|presidente del gobierno|presidente del consejo|premier|dirigente)",
    ],
    minister: [
      "(ministro|ministra|ministros|vicepresidente|vicepresidenta|viceprimer ministro|viceprimera ministra|vicecanciller|viceministro) [de defensa|de exteriores|de asuntos exteriores|de interior|de estado|de la guerra|del ejército|de las fuerzas armadas]",
      "(titular de defensa|titular de exteriores|jefe de la diplomacia|jefa de la diplomacia|secretario de estado|secretario de defensa|secretario de guerra|jefe del pentágono|alta representante|alto representante|comisario|comisaria|tánaiste|canciller)",
    ],
    spokesperson: ["(portavoz|portavoces|vocero|vocera|ministerio|ministerios|cancillería)"],
    other: [
      "(embajador|embajadora|embajadores|enviado|enviado especial|negociador|negociadora|diplomático|diplomáticos|diplomática|representante permanente|consejero|consejera|asesor|asesora|alto cargo|altos cargos|funcionario|funcionarios|responsable|estado mayor|fuente oficial)",
    ],
  },
  governments: [
    "(gobierno|ejecutivo|gabinete|administración|autoridades|ministerio|parlamento|diplomacia|delegación|parte|cancillería|posición|postura|línea|respuesta|rechazo|negativa|voluntad|disposición|reticencia|reticencias|cautela|prudencia|hostilidad|oposición a|compromiso|promesa|oferta|participación|contribución|aportación|sí|no|objeción|veto|escepticismo|apoyo|respaldo|papel|presidencia|decisión|renuncia|silencio|cámara|diputados|ejército|estado mayor|armada|capital|embajada|renuencia|duda|dudas)",
  ],
  opposition: [
    "(oposición|opositor|opositora|opositores|diputado|diputada|senador|senadora|eurodiputado|eurodiputada|ultraderecha|extrema derecha|extrema izquierda|líder del partido|candidato|candidata|líder de la oposición|socio minoritario|rival)",
  ],
  former: [
    "(ex|antiguo|antigua|exministro|exministra|expresidente|expresidenta|exprimer ministro|saliente|en funciones|difunto|ya fuera del cargo|ex presidente|ex ministro|ex ministra|exjefe|exjefa|excanciller|exembajador|exsecretario|entonces presidente|entonces ministro)",
  ],
  private: [
    "(analista|analistas|experto|experta|expertos|investigador|investigadora|profesor|profesora|historiador|historiadora|columnista|editorialista|editorial|politólogo|general retirado|general en la reserva|centro de estudios|encuesta|encuestas|sondeo|sondeos|manifestantes|manifestación|petición ciudadana|votantes|lectores|la oposición|sindicatos|sindicato|papa|ong|cronista|vecinos|la prensa|catedrático|catedrática|consultor|alcalde|alcaldesa|alcaldes|instituto de estudios|coronel retirado|politóloga|investigadores|analista militar|obispo|ensayista|barómetro|periódico|podemos|vox|sumar)",
  ],
  pronouns: {
    he: ["(él|este último)"],
    she: ["(ella|esta última)"],
    they: [],
    plural: ["(ellos|ellas)"],
    pluralVerbs: [],
    it: [],
    state: [
      "(el país|su país|su gobierno|este país|el gobierno|el ejecutivo|su ejecutivo|el gabinete|el ministerio|su ministerio|el ministro|la ministra|su ministro|su ministra|el presidente|el primer ministro|la primera ministra|la cancillería)",
    ],
    both: [
      "(ambos|ambas|ambos países|ambos gobiernos|ambas capitales|los dos|los dos países|los dos gobiernos|las dos capitales|ninguno de los dos|ninguna de las dos|el dúo)",
    ],
    three: ["(los tres|las tres|los tres países|los tres gobiernos|las tres capitales|ninguno de los tres|el trío)"],
    we: ["(nosotros|nosotras|yo|nuestros|nuestras|nuestro|nuestra|mi país|estamos|tenemos)"],
  },
  oblique: [
    "(a|al|en|hacia|de|del|desde|con|por|para|sobre|contra|entre|ante|bajo|cerca de|fuera de|como|tras|antes de|según|junto a|frente a|hasta|que|agradeció a|visita a)",
  ],
  articles: ["(un|una|unos|unas|el|la|los|las|este|esta|estos|estas)"],
  several: [
    "(primeros ministros|jefes de estado|líderes|ministros|portavoces|embajadores|diplomáticos|altos cargos|funcionarios|ministerios)",
  ],
  coordination: ["(y|e|o|u|ni|así como|al igual que|como|junto con|además de|lo mismo que|luego|también)"],
  agent: ["(por|de parte de|por parte de)"],
};
