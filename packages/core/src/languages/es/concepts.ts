import type { Concepts } from "../concepts";

export const concepts: Concepts = {
  // Acceptance: says yes, goes along, takes part
  agree:
    "de acuerdo|acuerda*|acordó|acordado|acordaron|acepta*|aceptó|asiente|asintió|conviene|coincide*|coincidió|accede*|accedió|consiente|conforme|se suma",
  support:
    "apoy*|respald*|favorable*|a favor|aboga*|abogó|partidari*|defiende*|defendió|secund*|simpat*|sostén|sostiene la idea|detrás de|avala*|avaló",
  endorse:
    "suscrib*|suscrit*|avala*|avaló|ratific*|refrend*|adhier*|adhesión|se adhi*|hace suy*|hizo suy*|pone su nombre|puso su nombre|rubric*|se alinea|se alineó",
  welcome:
    "celebra*|celebró|acoge con|acogió|bienvenid*|saluda*|saludó|recibe con|brazos abiertos|se alegra*|se alegró|aplaude*|aplaudió|satisfacción|content*|encantad*",
  praise:
    "elogi*|alaba|alabar|alabó|alabanza*|aplau*|ovacion*|homenaje*|admira*|felicit*|encomi*|ensalz*|reconocimiento|enhorabuena|congratul*",
  thank: "agradec*|gracias|gratitud|agradecid*",
  blessing: "bendi*|bendición|luz verde|visto bueno|beneplácito|asiente|asintió|pulgar arriba|plácet|vía libre",
  sign: "firma*|firmó|firmar*|firmante*|rúbrica|rubric*|suscrib*|signatari*|pluma|bolígrafo|estampa*",
  join: "suma*|sumó|sumar*|se une*|se unió|unirse|unirá*|se incorpor*|incorpora*|adher*|adhesión|ingres*|sube a bordo|a bordo|se apunta*|se apuntó|apuntarse|se alist*|integra*|entrar en|se engancha|forma parte|formar parte",
  takePart:
    "particip*|toma* parte|tomará parte|tomó parte|forma* parte|formará parte|intervien*|implic*|involucr*|estará presente|estar presente|estará ahí|jugar un papel|de la partida|contribu*|colabor*",
  lead: "lidera*|lideró|liderazgo|encabez*|dirig*|dirección|al frente|a la cabeza|cabeza|mando|comand*|conduc*|timón|batuta|punta de lanza|pilot*|capitane*|líder*|lleva* la voz cantante|nación marco|presid* la",
  volunteer:
    "voluntari*|por iniciativa propia|se ofrec*|levanta* la mano|levantó la mano|espontáne*|sin que nadie|dio un paso al frente|da un paso al frente|paso al frente|por su cuenta|motu proprio",
  pledge:
    "promet*|promesa*|promete|prometió|prometido|compromis*|comprometió|se compromete*|jura*|juró|palabra|garantiz*|asegur*",
  commit:
    "compromet*|comprometid*|compromiso*|vincul*|atado|atada|ata|atarse|obliga|se obliga|promesa firme|compromiso firme|amarr*",
  offer:
    "ofrec*|oferta*|ofrece|ofreció|ofrecido|poner a disposición|pone* a disposición|puso a disposición|disposición|disponible*|pone sobre la mesa|puso sobre la mesa|brind*|propone",
  contribute:
    "aport*|contribu*|contribuy*|suministr*|proporcion*|cede*|presta*|prestará|entreg*|facilit*|grano de arena|su parte|cuota|dona*|contribución",
  send: "enví*|envia*|enviar*|envió|mand*|mandar*|despleg*|desplieg*|despliegu*|despach*|traslad*|destac*|expedi*|poner pie|pondrá* pie|pisa*|pisar*|partir*|marchar*|desembarc*|moviliz*|remit*",
  stationing:
    "estacion*|despliegue*|presencia|acuartel*|apost*|emplaz*|ubica*|posicion*|base|instala*|guarnición|relevo*|rotación*|asent*",
  earmark:
    "asign*|destin*|reserv*|design*|alerta|en alerta|tiene list*|mantiene list*|eleg*|elig*|apart*|nombró un*|adscri*|señaló un*",
  prepare:
    "prepar*|entren*|ejercicio*|ensay*|alist*|equip*|planific*|organiz*|calient* motores|calentando|en marcha|hacer la maleta|hace la maleta|maletas|adiestr*",
  ready:
    "listo|lista para|listos|listas para|listas|preparad*|dispuest*|a punto|en alerta|a mano|maletas hechas|hechas las maletas|maleta hecha",
  willing:
    "dispuest*|disposición|disponibilidad|voluntad|buena voluntad|estaría dispuest*|de buen grado|inclinad*|predispuest*|no hace ascos",
  eager:
    "gustos*|entusias*|con gusto|impacien*|ansios*|ansía*|deseos*|gana|ganas|afán|avid*|prisa|encantad*|anhel*|de mil amores",
  proud: "orgull*|honor|honra*|honrad*|privilegio",
  duty: "deber|deberes|obligación*|obligad*|responsab*|moral*|solidari*|deuda|carga*|conciencia|incumb*|hombro|hombros|arrima* el hombro|tarea",
  amongFirst:
    "entre los primeros|entre las primeras|de los primeros|de las primeras|los primeros|primera fila|primera línea|en vanguardia|vanguardia|avanzadilla|será el primero|la primera en|el primero en|desde el primer día|desde la primera hora|primera oleada|primera ola|a la cabeza|primer país",
  standBy:
    "al lado de|junto a ucrania|a su lado|hombro con hombro|hombro a hombro|codo con codo|leal*|fiel|fieles|fielmente|no abandon*|no dejará|no dejar* sola|estará con|firme junto|inquebrantab*|sin fisuras|de la mano",
  keepWord:
    "cumpl*|cumple su|cumplirá|palabra dada|cumplir su|hará honor|honr*|mantiene su palabra|llev* a cabo|pone en práctica|hace efectiv*|hacer realidad|hasta el final|lleva adelante|ejecut*",
  approve:
    "aprob*|aprueb*|aprobación|autoriz*|da luz verde|dio luz verde|vota* a favor|votó a favor|votaron a favor|dice sí|dijo sí|dice que sí|ratific*|respald*|concede*|concedió|sí a|validó|valida|aval|adopt*",
  propose:
    "propon*|propus*|propuest*|propone|suger*|sugier*|plante*|idea|ideas|iniciativa*|lanz*|presenta*|presentó|moción|someter|sometió|globo sonda|formul*|baraja",
  plan: "plan|planes|planea*|planeó|planific*|proyect*|diseñ*|esboz*|bosquej*|boceto|hoja de ruta|programa*|concepto*|borrador*|elabor*|traz*|prevé|prevén",
  intend:
    "pretend*|intención|intenciones|se propone|propósito*|tiene previsto|tenía previsto|piensa|prevé|objetivo*|meta|resuelt*|decidido a|aspir*|con miras|busca*",
  want: "quier*|quería*|querer|querido|queremos|quería|querrá*|quiso|querría|desea*|desear|deseo*|deseó|desee*|desea|anhel*|aspira*|ambición*|busca*|buscó|voluntad|apetec*|apetito|gustaría",
  hope: "esper*|espera|esperanz*|confía*|confí*|cuenta con|contaba con|cuentan con|confió|ojalá|expectativ*|aguard*",
  needIt:
    "necesi*|neces*|imprescindib*|indispensab*|esencial*|requ*|hace falta|hacen falta|falta|debe|deben|debía*|deberá*|tiene que|tienen que|hay que|inevitab*|ineludib*|imperativ*|urge",
  serve:
    "sirv*|serv*|bajo el mando|bajo mando|bajo bandera|bajo la bandera|a las órdenes|viste* el uniforme|bajo pabellón",
  protect:
    "proteg*|protec*|custodi*|vigil*|defen*|defiend*|guarda*|guardia*|guardar|asegur*|resguard*|velar|velan|salvaguard*|patrull*|preserv*|cubr*|escolt*",
  deter: "disuad*|disuas*|disuasión|tranquiliz*|reasegur*|baluarte*|muro de contención|desalent*|disuasori*",
  strengthen: "refor*|refuerz*|fortalec*|robustec*|aument*|ampli*|increment*|intensific*|apuntal*|consolid*",
  agreement:
    "acuerdo*|pacto*|tratad*|convenio*|declaración*|protocolo*|memorando*|memorándum|carta de intenciones|comunicado*|compromiso|contrato*|entendimiento|apretón de manos",
  unite:
    "unido|unida|unidos en|unidas|unidad de|unidad|unánim*|unanim*|unión|común|conjunt*|una sola voz|frente común|cohesión|aún*|consenso",
  help: "ayud*|auxili*|asist*|socorr*|echa* una mano|echar una mano|útil*",
  allow: "permit*|permiti*|deja*|dejar*|dejó|autoriz*|toler*|posibilit*|consent*|puede|pueden|podrá*",
  prefer: "prefer*|prefier*|preferencia*|mejor*|antes que|privilegi*|favorit*|ideal*|más bien",
  role: "papel|papeles|rol|roles|parte|función*|tarea*|puesto|cometido*|reparto",
  mustLead:
    "asum* el mando|presid*|copresid*|coordin*|organiz*|reún*|reun*|recab*|reclut*|arma|armar|convoc*|orquest*|monta|montar|montó|montaje|aglutin*|llama a filas|toma* las riendas|riendas",
  convince: "convenc*|convence|persuad*|gana* para|seduc*|atra*|cortej*|vencer las reticencias",
  trust: "confianza|confía|confían|confió|fiabilidad|fiable*|credib*|creíble*|fía*|fiarse|fe",
  courage: "valent*|valient*|valor|atrev*|osad*|osa|audac*|coraje|agallas|arroj*|intrépid*|arrest*",
  // Openness: weighs, does not exclude
  consider:
    "consider*|contempl*|sopes*|pondera*|baraj*|plante*|reflexion*|medit*|piensa en|piensan en|pensar en|estudia*|valora*|valoró|valorar|analiz*|examin*|deliber*|da vueltas|dar vueltas|mirar",
  study:
    "estudi*|examin*|analiz*|análisis|evalua*|evaluó|explor*|investig*|revis*|calcul*|inspeccion*|sonde*|viab*|verific*|repas*|cuentas|indag*",
  imagine: "imagin*|se ve*|verse|conceb*|concib*|figur*|visualiz*|sueñ*|soñ*|vislumbr*|se vería",
  conceivable: "concebib*|imaginab*|pensab*|factib*|plausib*|viab*|realist*|asumib*|al alcance|planteab*",
  possible: "posib*|posible|eventual*|potencial*|probabilidad*|quizá*|cabe|cabría|oportunidad*|susceptib*",
  modalMay: "podría*|puede|pueden|pudiera*|pueda*|podía*|pudo|sería*|habría*|poder",
  notExcluded:
    "no descart*|no excluy*|no exclu*|no ha descartado|no han descartado|nada descart*|no descarta nada|nada está descartado|ni descart*|sin descartar|no se descarta*|no cierra la puerta|no cerr* la puerta|no ha cerrado|no rechaza la posibilidad|nunca digas nunca|nada queda excluido|ninguna opción está|no quiso descartar|no hay nada descartado|sin excluir|no cierra ninguna",
  doorOpen:
    "puerta abierta|puertas abiertas|puerta entreabierta|entreabiert*|entreabr*|abre la puerta|abrió la puerta|abrir la puerta|deja* abiert*|dejó abiert*|deja la puerta|dejó la puerta|rendija|resquicio|margen|ventana abierta|abiert* la posibilidad|mantiene abiert*",
  open: "abiert*|abre|abrió|abren|abrir*|apertura|receptiv*|proclive*",
  option: "opción*|opciones|alternativ*|escenari*|variante*|hipótesis|posibilidades|abanico|menú|vía|carta",
  onTable:
    "sobre la mesa|encima de la mesa|en el orden del día|en la agenda|en estudio|en discusión|en debate|sobre el tapete|se baraja|a debate|en su escritorio|en la mesa|se contempla|en cartera",
  depends:
    "depend*|supedit*|condicion*|sujet* a|en función de|estriba|ligad*|vinculad* a|según|siempre que|a expensas|pend* de|hace depender",
  ifOnly:
    "si|siempre que|siempre y cuando|con tal|a condición|con la condición|bajo condiciones|mientras|en caso|en el caso|a cambio|en caso de|cuando|suponiendo|si acaso|únicamente si|contra la promesa",
  unless: "a menos|a no ser|salvo que|salvo si|si no|de lo contrario|a falta de|excepto si|sin lo cual",
  inPrinciple: "en principio|principio*|por principio|teór*|en teoría|sobre el papel|en líneas generales|en general",
  discuss:
    "discut*|debat*|debate*|habla* de|hablar de|hablaron de|dialog*|diálogo|conversa*|trata* el|abord*|deliber*|intercambi*|charla*|consult*",
  exploratory:
    "explorator*|preliminar*|provisional*|tentativ*|informal*|incipien*|inicial*|tanteo*|tante*|no vinculante*|primer borrador|sondeos",
  tabooBroken:
    "tabú*|ya no es tabú|rompe con|rompió con|umbral|por primera vez|primera vez|inédit*|sin precedente*|rubicón|cruz* el|insólit*",
  wouldIfAsked:
    "si kiev lo pide|si ucrania lo pide|si se lo piden|si nos lo piden|si se le pide|si lo piden|si kiev|si ucrania|a petición|previa petición|por invitación|si es requerid*|cuando se lo pidan|en cuanto kiev|si la llaman|si llama*|si lo solicita*|a requerimiento",
  request:
    "petición*|peticiones|solicit*|pedid*|pide*|pidió|pedir|invit*|invitación*|llamamiento*|reclam*|ruego*|súplica*|convocatoria",
  waitFor:
    "espera a|esperar a|espera de|espera que|esperando|esperan|a la espera|aguarda*|aguardó|pendiente*|mira a washington|en espera|expectante*",
  flexible: "flexib*|adapt*|margen de maniobra|pragmát*|compromis*|concesion*|creativ*|acomod*|dúctil",
  time: "en su momento|a su debido tiempo|debido tiempo|algún día|en el futuro|futur*|tarde o temprano|más adelante|llegado el momento|llegada la hora|a largo plazo|plazo|momento oportuno|ocasión",
  othersFree:
    "otros pueden|los demás pueden|que otros vayan|cada país|cada estado|cada cual|cada uno|libre*|sobera*|quien quiera|quienes quieran|no se opone a que|no impedirá|no impide que|no estorb*|no obstaculiz*|respeta*|desea* suerte|buena suerte|decisión soberana|no pondrá trabas|no pondrá obstáculos|allá ellos|allá cada cual",
  // Non-commitment: neither yes nor no
  tooEarly:
    "demasiado pronto|prematur*|no es el momento|no es momento|no era el momento|aún no es el|todavía no es|muy pronto|pronto para|temprano|precipit*|adelant*|empezar la casa por el tejado|la casa por el tejado|piel del oso|vender la piel|no toca|apresurad*|antes de tiempo|verde|verdes|no es hora",
  waitAndSee:
    "esperar y ver|espera y verás|a ver|veremos|ya se verá|ya veremos|se verá|esperar|espera|esperó|observa*|desde la barrera|la barrera|al margen|tiempo al tiempo|compás de espera|expectativa|expectante*|verlas venir|sala de espera|aguard*",
  undecided:
    "indecis*|no ha decidido|no han decidido|sin decidir|no se ha decidido|duda*|titube*|vacil*|en el aire|dividid*|pregunta abierta|por decidir|entre dos aguas|nadar entre|deshoj* la margarita|indefinid*|incógnita*|irresolut*|sin resolver",
  noDecision:
    "ninguna decisión|no hay decisión|no ha tomado|no se ha tomado|no han tomado|nada decidido|nada está decidido|sin decisión|ninguna resolución|no hay nada decidido|aún no hay|todavía no hay|no se ha decidido|nada resuelto",
  decide: "decid*|decisión*|decisiones|resolv*|resuelv*|zanj*|eleg*|elig*|opt*|optó|determin*|dictam*|dirim*|veredicto",
  reserve:
    "reserv*|cautel*|se guarda*|guardó|no enseña sus cartas|enseñ* sus cartas|sus cartas|cartas|pólvora seca|discret*|se cuida|hermétic*|hermetismo|esfinge|reservad*",
  ambiguous:
    "ambigu*|vago|vaga|vagos|vagas|vaguedad*|vagamente|difus*|impreci*|equívoc*|oscur*|opac*|nebul*|confus*|enigmát*|críptic*|gallego|a medias|a medias tintas|medias tintas|oráculo|calculad*",
  dodge:
    "esquiv*|elud*|evit*|rehúy*|rehuy*|rehuir|evad*|evasiv*|sorte*|sortea|escurr* el bulto|escurr*|se sale por la tangente|tangente|se va por las ramas|las ramas|cambia* de tema|cambió de tema|balones fuera|echa balones|echó balones|da largas|dio largas|largas|rode*|se escabull*|se escud*|se escond*|capote*|marea* la perdiz|perdiz",
  silence:
    "silenci*|calla*|calló|callar|no dijo nada|no dice nada|sin decir|ni una palabra|mud*|mutis*|labios|boca cerrada|no suelta prenda|soltó prenda|prenda|enmudec*|callad*|hermét*|no abrió la boca|guarda silencio",
  noComment:
    "sin comentario*|no coment*|no quiso comentar|no hizo comentarios|ningún comentario|comentario*|coment*|declinó comentar|rehusó comentar|no se pronunci*|no quiso pronunciarse|no quiso hablar|no entra* en|no quiso entrar|no quiere entrar|no hace comentarios|declaraciones|especular",
  hesitate:
    "duda*|dudó|titube*|vacil*|reparos|remolone*|arrastr* los pies|da largas|se resist*|hace* el remolón|flaque*|tarda|pensárselo|se lo piensa|dar vueltas|indecis*|tambale*",
  reluctant:
    "reacio*|reacia*|reticen*|renuen*|renuent*|desgana*|a regañadientes|sin entusiasmo|poco entusias*|tibi*|tibieza|frí*|poca gana|pocas ganas|ninguna gana|escaso interés|poco interés|poco dispuest*|remis*|poco propens*|desinterés|de mala gana|poco apetito|no tiene prisa|resisten*",
  cautious:
    "cautel*|cauto*|cauta*|prudent*|prudencia|precaución|precaut*|cuidad*|mesura*|moderad*|comedid*|pies de plomo|con tiento|tacto|delicad*|discret*",
  sceptical:
    "escéptic*|escepticismo|duda*|dudó|dudos*|desconf*|recel*|reserv*|inquiet*|preocup*|no convencid*|poco convencid*|incrédul*|suspica*|pesimis*|interrog*|ceja*|cuestion*|reparo*",
  postpone:
    "aplaz*|posterg*|pospon*|pospus*|demor*|retras*|difier*|difer*|suspend*|suspens*|deja* para|paus*|congel*|nevera|gana* tiempo|ganar tiempo|cajón|calendas|dilat*|relega*|prórroga*|aparc*",
  later:
    "más tarde|más adelante|después|luego|el próximo año|la próxima semana|el mes que viene|en otoño|en primavera|mañana|otro día|otra ocasión|posterior*",
  speculation:
    "especul*|rumor*|conjetur*|supos*|fantas*|invent*|ficción*|bola de cristal|habladur*|cábala*|bulo*|cuento*|elucubr*|quimer*|castillos en el aire|chisme*|patrañ*|fábul*",
  hypothetical:
    "hipoté*|hipótesis|abstract*|teór*|académic*|y si|castillos en el aire|futurible*|ficticio*|en el aire|elucubr*|supuesto*",
  askOthers:
    "pregunt* a los demás|pregunten a|los demás primero|primero los demás|que otros|qué hacen los demás|lo que hagan|lo que hacen los|a otros|a los aliados|corresponde*|compet* a|es cosa de|cosa de kiev|cosa de ucrania|remit* a|remitió a|delega*|deja* a otros|deja en manos|en manos de|toca a|le toca a|sigue a los",
  homework:
    "deberes|primero saber|quiere saber|quería saber|antes saber|detalles|detalle|letra pequeña|más detalles|saber cuánt*|quiere ver|quiere conocer|pregunta* antes|pormenor*|antes de nada",
  unanswered:
    "sin respuesta|sin contestar|no respond*|no contest*|ninguna respuesta|no hubo respuesta|quedó sin|deja* sin|en el aire|no dio respuesta|silencio por respuesta|no llegó|pregunta sin",
  needsClarity:
    "claridad|aclar*|esclarec*|concret*|precis*|específic*|definid*|defin*|detall*|cheque en blanco|en blanco|contorno*|reglas de|perfil*|modalidad*|nítid*",
  neitherNor:
    "ni sí ni no|ni confirm*|ni un sí ni un no|ni a favor ni en contra|ni una cosa ni|sí y no|un sí ni un no|ni acept*|no dijo ni|ni promet*|ni se comprometió ni|ni sí|ni dentro ni fuera",
  noCommitment:
    "sin compromis*|sin comprometerse|ningún compromiso|no se compromet*|no hay compromiso|no comprometer*|sin promet*|no promet*|ninguna promesa|nada promet*|no prometió|no se ata|sin atarse|no asum*|sin obligación|no ha comprometido|no adquir*",
  noPosition:
    "sin posición|no tiene posición|ninguna posición|no tiene postura|sin postura|no se pronunci*|no toma partido|no tomó partido|se abst*|abstien*|absten*|abstuv*|abstendr*|abstención*|indiferen*|neutral*|sin opinión|no opina*|no opinó|ninguna opinión",
  stayOut:
    "ausen*|ausenci*|no acud*|no asist*|no fue|silla vacía|silla quedó|faltó|falta* a|se queda fuera|quedó fuera|al margen|escuch*|escucha*|no invitad*|no está en la mesa|oyente*|declinó la invitación|no se sienta",
  process: "proceso*|etapa*|fase*|procedimient*|calendari*|paso|pasos|paso a paso|gradual*|trámite*|rumbo|curso",
  know: "sabe|saben|saber|sabía*|sabemos|sabido|sabía|supo|conoc*|conoce|entend*|entiend*|comprend*|conscien*|enter*",
  notKnow:
    "no sab*|no sabe|nadie sabe|no lo sabe|se ignora|ignor*|desconoc*|ni idea|está por ver|queda por ver|por ver|imposible saber|quién sabe|incógnita*|no se sabe|incert*",
  // Refusal of one's own part
  refuse:
    "rechaz*|rehús*|rehus*|nieg*|negativa*|se negó|se neg*|negar*|declin*|dice no|dijo no|dice que no|dijo que no|dirá no|un no|el no|su no|no rotundo|desech*|denieg*|deneg*|repud*|da calabazas|calabazas|niega con|no quiere|desdeñ*|desestim*|no gracias|se plant*|portazo*|oídos sordos|rebaj*",
  ruleOut:
    "descart*|descarta|descartó|excluy*|fuera de cuestión|fuera de la cuestión|ni hablar|impensab*|inconcebib*|inimaginab*|fuera de lugar|no es una opción|no hay opción|ni pensarlo|no cabe|imposib*|no contempla|fuera de la mesa|de ningún modo|no se plantea|innegociab*",
  exclude: "exclu*|excluy*|renunci*|prescind*|elimin*|tacha*|tachó|borr*|abdic*|abjur*",
  notPlanned:
    "no está previsto|no está prevista|no prevé|no prevén|sin planes|no hay planes|ningún plan|no tiene planes|no tiene previsto|no planea*|no figura en|no entra en los planes|no estaba previsto|no hay previsión|no hay nada previsto|no se prevé|no prepar*|no tienen previsto",
  notOnAgenda:
    "no está en la agenda|no figura en|no está en el orden|fuera de la agenda|no está sobre la mesa|no está encima de la mesa|no se plantea|no se contempla|no contempla|no contemplan|no es tema|no es un tema|no se debate|no se discute|no está en discusión|no se ha planteado|no procede|no toca|no está en estudio|no se habla",
  noIntention:
    "sin intención|ninguna intención|no tiene intención|no hay intención|no pretend*|no desea*|no quiere*|no quer*|ningún interés|ningún deseo|ni ganas|no tiene nada que hacer|nada que hacer|no se le ha perdido|no pinta*|nada que ver|no pint*|no tiene interés|no piensa*|no tiene ganas",
  never:
    "nunca|jamás|en ningún caso|bajo ningún concepto|bajo ninguna circunstancia|de ninguna manera|de ningún modo|en modo alguno|en absoluto|nunca jamás|ni ahora ni nunca|pase lo que pase|por nada del mundo|de una vez por todas|en la vida|ni loco",
  nobody: "nadie|ningun*|ningún|ninguno|ninguna|ni uno|ni una|ni un solo|alma",
  notOneSoldier:
    "ni un soldado|ni un solo soldado|ni un solo|ni una sola|ningún soldado|ningún militar|ninguna tropa|sin soldados|sin tropas|ni una bota|cero soldados|cero|ni un hombre|no habrá soldados|no habrá tropas|ninguna unidad|ningún batallón|ni un batallón|no pondrá soldados|no enviará soldados|no enviará tropas|ni soldados|ni tropas|ningún uniformado|ningún contingente|nada de tropas|nada de soldados|ni una compañía|sin enviar",
  stayHome:
    "en casa|se queda* en casa|quedar* en casa|se quedará*|se queda|quedan en|en sus cuarteles|en el cuartel|en los cuarteles|dentro de sus fronteras|en su país|en su tierra|en territorio nacional|no se mueve*|no se moverá*|no saldrá*|en su suelo|permanec*|donde están",
  withoutUs:
    "sin nosotros|sin él|sin ella|sin ellos|sin mí|sin hungría|sin polonia|sin su país|sin españa|sin los suyos|sin soldados|que no cuenten|no cuenten con|con nosotros no|conmigo no|otros irán|lo hagan otros|que vayan otros|otros lo harán|no la nuestra|prescind*|que lo hagan",
  notTakePart:
    "no particip*|no tomará parte|no toma parte|no enviará*|no envía*|no enviar*|no enviará|no mandará*|no desplegará*|no desplega*|no formará parte|no se sumará*|no se suma*|no se unirá*|no contribuirá*|no aport*|no estará*|no irá*|no participará*|no participación|no pondrá*|no habrá|no pisa*|no cede*",
  optOut:
    "se retira*|se retiró|se descuelga*|se descolgó|descolg*|se desmarca*|se desmarcó|desmarc*|se queda fuera|quedarse fuera|al margen|se mantiene al margen|mantenerse al margen|se aparta*|se apartó|se autoexcluye|da un paso atrás|se borra*|se baja*|bajarse|lava* las manos|manos fuera|distanci*|dar la espalda|da la espalda|se inhibe|margin*",
  otherHelp:
    "de otra manera|de otra forma|de otro modo|otras formas|otra forma|otros medios|otras vías|otra vía|otra manera|otras maneras|otro tipo|otra cosa|de todo menos|todo menos|todo lo demás|otra ayuda|civil*|no militar*|en especie|otra índole|por otros",
  neutrality: "neutral*|no aline*|no alineamiento|pacifis*|imparcial*|equidistan*",
  constitution:
    "constitu*|ley|leyes|carta magna|legal*|prohíb*|prohib*|artículo*|jurídic*|estatuto*|ley fundamental|norma",
  history:
    "histori*|históric*|pasado|memoria|recuerd*|guerra mundial|abuelo*|siglo*|ocupación|tradición*|fantasma*|record*",
  armySmall:
    "demasiado pequeñ*|ejército pequeño|país pequeño|pequeño ejército|sobrecarg*|desbord*|falta de|falt*|escas*|insuficient*|no basta*|no le sobra*|no sobra*|capacidad*|efectivos|carece*|carencia*|no da abasto|mermad*|justo de|déficit|no tiene soldados",
  ownDefence:
    "propia* frontera*|propia defensa|propio territorio|propia seguridad|propio suelo|propio ejército|propias fronteras|defensa nacional|defensa propia|flanco oriental|flanco este|flanco|priori*|primero en casa|primero la|sus fronteras|nuestras fronteras|nuestra propia|su propia|patria|manos llenas|proteger su",
  notOurWar:
    "no es nuestra guerra|no es su guerra|nuestra guerra|guerra ajena|guerras ajenas|guerra de otros|no nos incumbe|no es asunto|no es cosa nuestra|carne de cañón|nada se nos ha perdido|no se nos ha perdido|no somos parte|beligeran*|arrastr*|ajena|ajeno",
  voters:
    "votante*|elector*|electorado|promesa electoral|opinión pública|opinión|población|impopular*|popular*|madres|familias|hijos|hijas|nuestros hijos|nuestros chicos|chicos|muchachos|jóvenes|urnas",
  forbid:
    "prohíb*|prohib*|veda*|no permit*|no deja*|no dejará|no autoriz*|impid*|imped*|no puede*|no tiene derecho|ningún derecho|manos atadas|atad* de|atad*|no consient*|no tolera*|no consent*|sin permiso",
  fromAbroad:
    "desde el extranjero|desde polonia|desde rumanía|desde su|desde sus|desde casa|desde fuera|desde el exterior|a distancia|de lejos|desde lejos|fuera de ucrania|fuera del país|al otro lado de la frontera|frente a la costa|frente a las costas|desde un país|país vecino|países vecinos|suelo vecino|desde territorio|desde el lado|este lado de la frontera|desde",
  insteadOffer:
    "en lugar de|en vez de|en cambio|a cambio|sustitu*|reempl*|antes que|se limita*|se conforma*|a modo de|por contra|en su lugar",
  end: "fin|final*|acab*|termin*|punto final|punto y|y punto|última palabra|se acabó|cerrad* el|cierra el|conclu*|caso cerrado|cesa|cesar|cese|cesó|cesad*|nada más|ahí se acaba",
  limit:
    "limit*|restring*|restric*|tope*|techo|no más de|no más allá|más allá|hasta ahí|no pasa de|no pasará de|acot*|circunscri*|ahí acaba|se detiene en|como mucho|a lo sumo|de ahí no",
  // Opposition to the deployment itself
  oppose:
    "opon*|opus*|oposición|contra|contrari*|en contra|rechaz*|hostil*|objeción*|objet*|resist*|adversari*|enemig* de|anti|se alza|combat*|protest*|desacuerdo|se planta*|frontal*",
  condemn:
    "conden*|denunci*|critic*|crític*|fustig*|reprob*|reprueb*|arremet*|carg* contra|cargó contra|censur*|tach* de|ataca*|atacó|despotric*|repudi*|vituper*|afea*|afeó|deplor*|reproch*|tronó",
  warn: "advert*|adviert*|advirt*|avis*|alert*|previen*|prevenir|previno|amonest*|alarm*",
  escalation:
    "escala*|escalada|leña al fuego|echar leña|agrav*|aviv*|recrudec*|empeor*|prolong*|espiral|atiz*|inflam*|enardec*|extender la guerra|gasolina al fuego",
  provocation: "provoc*|reto|desafí*|trapo rojo|afrent*|insult*|ofens*|bravata",
  threat:
    "amenaz*|represal*|consecuen*|venganza*|respuesta contundente|responder*|respond* con|pagará*|pagar el precio|precio|escarm*|vengar*",
  target: "objetivo*|blanco*|diana|objetivo legítimo|legítim*|destru*|aniquil*|dispar*|atac*|punto de mira|abat*|fuego",
  redLine: "línea roja|líneas rojas|raya roja|línea que no",
  intervention: "interven*|intervien*|injerenci*|entrometi*|inmiscu*|invasi*|invad*|intromisión|intrus*",
  occupier: "ocupa*|ocupación|ocupante*|anexi*|anexion*|coloniz*|partición|repart*|protectorad*|desmembr*|trocear",
  worldWar:
    "guerra mundial|tercera guerra|mundial|nuclear*|guerra con rusia|guerra contra|guerra con la otan|guerra abierta|confront*|enfrent*|conflicto directo|choque*|apocalip*|colisión",
  unacceptable:
    "inaceptab*|inadmisib*|intolerab*|no acept*|no es aceptab*|inasumib*|insoportab*|escandal*|indignant*|absurd*|no toler*|disparat*",
  veto: "veto*|vetar*|vetó|veta",
  block:
    "bloque*|parar|para los pies|paraliz*|parón|frenazo|detener|detiene|detuvo|frena|frenar|frenó|freno*|impid*|imped*|vot* en contra|votó en contra|votaron en contra|tumb*|tumbó|obstacul*|obstru*|torped*|derrib*|frustr*|cerrar el paso|cierra el paso|palo* en las ruedas|ech* abajo|rechazado en|fracas*",
  sabotage: "sabot*|socav*|torped*|boicot*|dinamit*|minar|mina la|minan|entorpec*|arruin*|envenen*|perturb*|zancadilla",
  madness:
    "locura*|loco|locos|loca|demen*|insensat*|disparat*|estúpid*|estupid*|necedad|necio*|idiot*|ridícul*|sinrazón|desvarío|delir*|temerari*|tonter*|barbaridad*|despropósito*|fiebre*",
  irresponsible:
    "irresponsab*|aventur*|imprudent*|temerar*|insensat*|error*|equivoc*|mala idea|apuesta*|desatino|desacert*|ligereza|a la ligera|mal paso|osadía",
  danger: "peligr*|riesg*|arriesg*|amenaz*|trampa*|campo de minas|insegur*|grave*",
  fire: "fuego*|llamas|llamarada*|jugar con fuego|juega* con fuego|cerilla*|polvorín|pólvora|incend*|quem*|arde*|mecha*|chispa*|gasolina|leña",
  slope:
    "pendiente resbaladiza|resbal*|desliz*|abismo|pantano|ciénaga|precipicio|efecto dominó|dominó|sonámbul*|primer paso hacia|arenas movedizas|rodar",
  dragIn:
    "arrastr*|involucr*|enred*|embarc* en|mete* en|meter* en|verse envuelt*|envuelt*|empuj*|a la guerra|en una guerra|enfang*",
  withdraw:
    "retir*|retirada|replieg*|repleg*|salir|sale|salga|saldrá*|salió|salida|marcha*|vuelv* a casa|volver|regres*|evacu*|abandon*|se va*|irse|fuera|traer a casa|repatri*",
  enemy: "enemig*|adversari*|agres*|belicist*|belic*|halcon*|halcón|partido de la guerra|cruzada|militaris*",
  lament:
    "lament*|deplor*|queja*|quej*|quejó|decepcion*|teme|temen|temía|temió|temer|temor*|miedo|por desgracia|desgraciad*|preocup*|amarg*|inquiet*|malestar",
  protest: "protest*|manifest*|petición|abuche*|pita*|silb*|clamor|indign*|huelga|revuelt*|pañol*",
  mock: "burl*|mofa*|mofó|ironi*|iróni*|sarcas*|sarcást*|ríe*|rió|risa*|reír*|brom*|broma*|chist*|sorn*|sonri*|sonrisa*|guasa|ridiculiz*|chanza*|socarr*|retranca",
  pretext:
    "pretext*|excus*|coartada*|tapadera|truco*|ardid*|treta*|so pretexto|disfra*|caballo de troya|cortina de humo|subterfugio*",
  lie: "mentir*|mient*|falsed*|propagand*|desinform*|engañ*|fals*|calumni*|embust*|bulo*",
  surrender:
    "rend*|rendición|capitul*|derrot*|trai*|victori*|vence|vencer|vencid*|venció|vencedor*|gana|ganar|ganan|ganó|ganado|ganará*|perd*|pierd*|cede*|ceder|claudic*|apacig*",
  harmsPeace:
    "proceso de paz|obstáculo*|dificulta la paz|aleja* la paz|camino de la paz|esfuerzos de paz|perjudic*|dañ*|entorpec*|pone en peligro la paz|acerca",
  illegal: "ilegal*|ilícit*|ilegítim*|derecho internacional|viol*|violación*|vulner*|contrari* a|infring*|nul*",
  pressure: "presión*|presion*|coacc*|oblig*|forz*|fuerza a|impon*|impus*|impuest*|dict*|chantaj*|arranc*",
  freeze: "congel*|enquist*|respiro|tregua|rearm*|consolid*",
  // Change over time
  now: "ahora|hoy|actual*|en este momento|en estos momentos|hoy en día|esta semana|esta vez|esta noche|esta mañana|a día de hoy|ahora mismo|ya",
  noLonger:
    "ya no|no más|dejó de|deja de|dej* de ser|ha dejado|se acabó|nunca más|ya nadie|ya ningún|pas* a la historia|no seguir*|no volver*",
  usedTo:
    "antes|antaño|solía*|en su día|en otro tiempo|entonces|había sido|había dicho|había prometido|había rechazado|había descartado|décadas|hace tiempo|decía*|era|durante años",
  earlier:
    "anterior*|previ*|antes|hace un año|hace meses|hace semanas|hace días|hace|el año pasado|la semana pasada|el mes pasado|pasad*|ayer|inicial*|al principio|en un principio|originalmente|en febrero|recient*|primero",
  reversal:
    "gira|giró|girar|giro*|giro|viraje*|virar|viró|vira|cambi* de opinión|cambió de opinión|rectific*|se desdi*|desdice|da marcha atrás|dio marcha atrás|marcha atrás|recul*|se retract*|retract*|volte*|vuelta atrás|se echa atrás|se echó atrás|rectificación|enmend*|donde dije digo|cambio de rumbo|cambia* de rumbo|bandazo*|revirt*|da la vuelta|vuelco|traga* sus palabras",
  soften:
    "suaviz*|ablanda*|flexibiliz*|modera*|moderó|matiz*|deshiel*|cede*|cedió|afloj*|relaj*|baja* el tono|bajó el tono|tempera*|atenu*|dulcific*|transig*|abre la mano|se aviene",
  harden:
    "endur*|endurec*|recrudec*|rigid*|enroc*|se cierra en banda|en banda|se atrinchera*|trinchera|enfrí*|sube el tono|elev* el tono|cerril|radicaliz*|tensa",
  dropped:
    "abandon*|dej* caer|desist*|levant*|levantó|retir*|renunci*|enterr*|entierr*|arrincon*|aparc*|descartó su|cancel*|anul*|arroj*|tir* la toalla|sepult*|archiv*|guarda en un cajón|papelera",
  shift:
    "cambi*|evolucion*|modific*|desplaz*|mover|movimiento*|moverá*|moverse|muev*|movimiento|nueva línea|nueva posición|nuevo tono|transform*|varia*|varió|virar|inflexión|ajust*",
  still:
    "aún|todavía|sigue*|sigu*|sigui*|seguir|continú*|continu*|mantien*|manten*|mantuvo|persist*|permanec*|queda|igual|como antes|no ha cambiado|no cambia*|no se mueve|invariab*|inamovib*|insist* en|en sus trece|firme",
  again:
    "otra vez|de nuevo|nuevamente|repit*|repet*|repite|reiter*|vuelve a|volvió a|volvieron a|una vez más|insist*|recalc*|recuerd*|recordó|reafirm*|por segunda vez|por tercera|dos veces|tres veces",
  always:
    "siempre|constante*|en todo momento|desde el principio|desde el primer|invariab*|sistemát*|eterno*|cada vez|perpet*|de siempre|consecuente*",
  untilNow:
    "hasta ahora|hasta la fecha|hasta hoy|hasta el momento|hasta aquí|hasta hace poco|hasta ayer|hasta entonces",
  since: "desde|desde entonces|a partir de|desde hace|de ahí en adelante|en adelante|en lo sucesivo",
  yet: "todavía no|aún no|de momento|por ahora|por el momento|por lo pronto|en esta fase|a estas alturas|provisional*|hoy por hoy|en estos momentos|de entrada|todavía ningun*|mientras tanto",
  finally: "por fin|finalmente|al fin|al final|en definitiva|al cabo|a la postre|en última instancia",
  already: "ya|entretanto|hace tiempo|a estas alturas",
  former:
    "ex|exprimer|expresidente*|exministr*|antigu*|anterior*|predecesor*|saliente*|entonces|antecesor*|exjefe*|viej*",
  newNext: "nuev*|próxim*|sucesor*|futur*|recién|reciente*|recientemente|siguient*|flamante*|entrante*|últim*",
  begin:
    "empez*|empiez*|comenz*|comienz*|inici*|arranc*|lanz*|crear|crea|crean|creó|creado|creación|fund*|forma|formar|formado|formada|formará*|forman|pon* en marcha|puesta en marcha|construi*|construy*|nace|nacer|nacen|nació|nacerá|nacimiento|establec*",
  afterThen: "después|tras|luego|entonces|posterior*|a continuación|seguid*|a raíz|siguient*",
  when: "cuando|en cuanto|tan pronto|una vez|el día que|hasta que|mientras|apenas|al",
  soon: "pronto|próximamente|en breve|inmediat*|enseguida|de inmediato|rápid*|sin demora|cuanto antes|urgent*|en seguida|a toda prisa|ya mismo",
  hours:
    "hora|horas|minuto*|día|días|seman*|mes|meses|año|años|mañana|noche|tarde|madrugada|primavera|verano|otoño|invierno|jornada",
  become: "convert*|convirt*|conviert*|vuelv*|volvi*|recib*|obtien*|obten*|crec*|se hizo|hacerse",
  newTune:
    "ha cambiado|han cambiado|los tiempos|otro tono|cambio de tono|cambia* de tono|cambió de tono|nuevo discurso|ya no dice|ya no habla|otro cantar|otra música",
  // Reporting and speech
  say: "dice|dicen|dices|dijo|dijeron|decir|dicho|diciendo|declar*|afirm*|habl*|habló|anunci*|señal*|señaló|indic*|añad*|añadió|agreg*|expres*|manifest*|palabra*|explic*|cuenta|contó|contar|comunic*|inform*|coment*|apunt*|dict*|asever*|zanj*|soltó|espet*|pronunci*|calific*|llamó|nombre",
  stress:
    "subray*|recalc*|insist*|hincapié|enfatiz*|destac*|remarc*|ponen el acento|puso el acento|resalt*|reafirm*|machac*|proclam*|sentenci*|asegur*|acentu*|recordó|recuerda",
  confirm: "confirm*|admit*|admite|reconoc*|corrobor*|conced*|certific*|constat*|ratific*",
  deny: "desmient*|desment*|desminti*|nieg*|niega que|negó que|negó haber|refut*|contradic*|falso|falsa|no es cierto|no es verdad|incierto|infundad*|malentend*|malinterp*|desautoriz*|rebat*|bulo|tergivers*",
  report:
    "según|inform*|informe*|noticia*|reporta*|publica*|publicó|escrib*|escribió|cita*|citó|citad*|fuente*|filtr*|revel*|artículo*|periódic*|al parecer|trascend*|recog*|relat*|titul*",
  claim:
    "aleg*|sostien*|sostuv*|pretend*|acus*|acusa*|argument*|argumentó|asegur*|presunt*|supuest*|insinu*|echa en cara|tilda*",
  think:
    "piensa*|pensar|pensó|cree*|creyó|creer|opin*|consider*|juzg*|estim*|parec*|parecer|ve|ven|vio|a su juicio|juicio|a su entender|entiend*|punto de vista|convencid*|convicción*|postura*|posición|actitud*|conceptúa",
  ask: "pregunt*|preguntó|inquiri*|interrog*|interpel*|cuestion*|si|quién*|quien|qué|cuál*|por qué|cómo|cuánt*|inquier*|repregunt*",
  answer: "respond*|respuesta*|contest*|contestó|replic*|réplica|reaccion*|reacción|repuso|repone",
  demand: "exig*|exigen*|reclam*|demand*|reivindic*|ultimátum|requier*|requer*|impon*",
  urge: "insta*|instó|instar|exhort*|llam* a|llamó a|pide*|pidió|piden|urg*|apremi*|anim*|animó|recomend*|recomiend*|suplic*|rog*|ruega*|aconsej*|implor*|abog*|empuj*|alent*|alient*|convoc*|invit*|apel*|propugn*",
  hint: "insinu*|deja* entrever|dejó entrever|deja* caer|dejó caer|suger*|sugier*|señal*|indic*|da* a entender|dio a entender|entender|guiñ*|alud*|alusión*|entre líneas|apunt*|desliza*|deslizó|indicio*|pista*|asom*",
  promiseNot:
    "prometió no|promete no|prometió que no|promete que no|prometido no|juró que no|aseguró que no|aseguró que ningún|prometió que ningún|repitió que no|promesa de no|se comprometió a no|promete que ningún|garantizó que ningún",
  letter:
    "carta*|misiva|llam* por teléfono|teléfono|telefón*|llamada*|mensaje*|tuit*|nota*|documento*|papel|papeles|comunicado*|discurso*|entrevist*|rueda de prensa|conferencia de prensa|podcast|radio|televis*|sobre|postal|correo*|tribuna",
  read: "lee|leer|leen|leyó|leído|lista|listas|línea*|página*|figur*|aparece*|renglón*|pie de página|apartado|párrafo*",
  explain:
    "explic*|explicación*|razón*|razones|motiv*|motivo*|justific*|porque|por miedo|debido|a causa|argument*|aclar*|alegando|fundament*",
  // Certainty and manner
  certain:
    "cierto|cierta|ciert*|seguro|segura|segur*|sin duda|desde luego|por supuesto|claro que|indudab*|naturalmente|de hecho|en efecto|realmente|verdad*|efectivamente|hecho|en realidad|claro está",
  clearly:
    "clar*|claramente|nítid*|sin ambages|sin rodeos|explícit*|tajant*|a las claras|negro sobre blanco|rotund*|sin ambigüedad*|inequívoc*|llanamente|sin tapujos|evident*|obvi*|contundent*|expres*|escueto|seco|seca|secos|secas|secamente|de plano",
  firmly:
    "firme|firmes|firmemente|firmeza|categóric*|resuelt*|absolut*|estrict*|inflexib*|incondicional*|enérgic*|tajant*|vehement*|terminant*|tenaz*|obstinad*|sin reservas|irrevocab*|fuert*|duro|dura|duros|duras|dureza|duramente|férre*|sólid*|decidid*|sin vacilar|sin titubeos|rotund*",
  perhaps: "quizá|quizás|tal vez|acaso|a lo mejor|posiblemente|puede que|eventualmente|llegado el caso|quién sabe",
  probably: "probab*|seguramente|previsib*|presumib*|con toda probabilidad|lo más seguro|verosím*|deb* de",
  hardly:
    "apenas|difícilmente|improbab*|poco probable|casi no|lejos de|rara vez|escasa*|ni mucho menos|todo menos|escaso",
  seems: "parec*|parece|al parecer|aparent*|por lo visto|da la impresión|impresión|se diría|visib*|sonar|suena",
  onlyIf:
    "solo si|sólo si|únicamente si|solo cuando|sólo cuando|solo tras|sólo tras|solo después|sólo después|solo en caso|solo con|sólo con|solo bajo|solo en|sólo en|exclusivamente si|no antes de|solo a condición|únicamente",
  official:
    "oficial*|formal*|públic*|públicamente|oficios*|en privado|privad*|a puerta cerrada|confidencial*|anónim*|anonimato|secret*|entre bastidores|bajo cuerda|en voz baja",
  openly:
    "abiertamente|públicamente|en voz alta|a viva voz|sin sonrojo|micrófon*|cámara*|sin disimulo|en público|a los cuatro vientos|francamente",
  bluntly:
    "secamente|seca*|seco|frí*|fría|fríamente|brusc*|cortés*|cortes*|educad*|diplomátic*|diplomáticamente|lacónic*|gélid*|amabl*|áspero|cortante|escuet*",
  // Quantity and scope
  all: "todo|toda|todos|todas|cada|entero*|entera*|total*|complet*|íntegr*|por completo|plen*|conjunto",
  some: "algun*|algún|varios|varias|unos|unas|cierto número|variado|mucho|mucha|muchos|muchas|puñado|mitad|diverso*|numeros*|un par",
  others: "otro|otra|otros|otras|demás|ajen*|en otra parte|los demás|resto|restante*",
  alone: "solo|sola|solos|solas|aislad*|en solitario|solitari*|unilateral*|por su cuenta|por libre|a solas",
  together:
    "junto*|juntos|juntas|conjunt*|con sus aliados|con aliados|con socios|con otros|colectiv*|coordin*|de la mano|en común|multinacional*|internacional*|al unísono",
  only: "solo|sólo|solamente|únicamente|exclusiv*|apenas|mero|mera|meramente|simple*|nada más|no más que|como mucho|tan solo|sino",
  except: "excepto|salvo|menos|a excepción|con excepción|excepción*|aparte de|exceptu*|fuera de|sin contar|quitando",
  both: "ambos|ambas|los dos|las dos|dos países|tres|los tres|las tres|igual que|al igual|también|mismo|lo mismo|ídem|sigue* los pasos|sigu* el ejemplo|dúo|trío",
  neither: "ni|tampoco|ninguno de los|ni uno ni otro",
  majority: "mayor*|mayoría|mayoritari*|la mayor parte|consenso|por ciento|grueso",
  minority: "minor*|minoría*|minoritari*|pequeño grupo",
  none: "ningún|ningun*|nadie|nada|cero|ni un|ni una",
  more: "más|adicional*|mayor*|extra|dobl*|aument*|otro tanto",
  less: "menos|menor*|reduc*|recort*|disminu*|baj*|mínim*|rebaj*",
  atLeast: "al menos|por lo menos|como mínimo|no menos|más de|cuando menos",
  small: "pequeñ*|modest*|limitad*|simbólic*|puñado|escas*|reducid*|leve*|mínim*|exigu*",
  large: "grand*|gran|enorm*|masiv*|important*|considerab*|ampli*|vast*|fuerte*|nutrid*|cuantios*",
  number:
    "decena*|docena*|cien*|ciento*|cientos|mil|miles|millar*|millón*|millones|número*|cifra*|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|efectivos|doscient*|trescient*|quinient*",
  first: "primer*|primero|segund*|tercer*|últim*|en primer",
  roughly: "unos|unas|alrededor|cerca de|aproximad*|casi|en torno|cosa de",
  sameAs: "mism*|igual*|idéntic*|tanto|tanta|tantos|mutu*|recíproc*|entre sí",
  good: "buen*|bien|mejor*|correct*|razonab*|sensat*|sabi*|útil*|lógic*|justo|justa|justos|justas|justamente|excelent*|acertad*|positiv*",
  bad: "mal|mala|malo|malos|malas|peor*|grave*|terrib*|nociv*|negativ*|seri*|fatal*",
  important: "importan*|crucial*|clave*|decisiv*|esencial*|central*|fundament*|vital*|primordial*",
  difficult: "difícil*|dificult*|complicad*|complej*|problem*|delicad*|obstácul*|espinos*|duro|dura|escollo*",
  easy: "fácil*|fácilmente|sencill*|simple*|sin problema*",
  // Polarity words
  yes: "sí|afirmativ*|positiv*|da",
  no: "no|negativ*|niet|nones",
  not: "no|nunca|tampoco|nada",
  nothing: "nada|cosa alguna",
  without: "sin|carente*|desprovist*|al margen de|falto*",
  against: "contra|en contra|anti|frente a|opuest*",
  inFavour: "a favor|pro|favor|favorab*|en pro|partidari*",
  doubleNegation:
    "no se opone*|no se opondrá|no se opuso|no es imposible|no es impensable|no está en contra|nada en contra|sin objeciones|ninguna objeción|no tiene inconveniente|ningún inconveniente|no rechaza*|no ve obstáculos|no le disgusta|no se niega*|no dijo que no|no dice que no|no es contrari*|no ve mal|no hay inconveniente|no hace ascos|no sin",
  question: "pregunta*|interrogante*|si|duda*|incógnita*|incert*|enigma*|misterio",
  // Who speaks, and for whom
  government:
    "gobierno*|gabinete*|ejecutivo*|consejo de ministros|ministerio*|estado*|autoridad*|administración|moncloa|cancillería|casa rosada",
  primeMinister:
    "primer ministro|primera ministra|primeros ministros|jefe de gobierno|jefe del gobierno|jefa del gobierno|jefe del ejecutivo|jefa del ejecutivo|premier*|canciller*|presidente del gobierno|taoiseach",
  president: "president*|presidente*|presidenta|presidencia*|jefe de estado|jefa de estado|mandatari*|rey|reina",
  minister: "ministr*|titular de|titular|secretari* de estado|vicepresident*|vice primer*|cartera|viceministr*",
  defence: "defensa|militar*|fuerzas armadas|pentágono",
  foreignAffairs:
    "exterior*|asuntos exteriores|relaciones exteriores|diplomá*|diplomac*|jefe de la diplomacia|jefa de la diplomacia|canciller*|diplomátic*",
  parliament:
    "parlament*|congreso*|senad*|cortes|cámara*|diputad*|hemiciclo|bundestag|sejm|rada|duma|comisión*|pleno|escaño*|legislativ*|asamblea*|lores|comunes",
  opposition:
    "oposición|opositor*|crític*|detractor*|rebelde*|disident*|ultraderech*|extrema derecha|extrema izquierda|nacionalist*|populist*|rival*",
  party:
    "partido*|coalición|socio* de coalición|socio* de gobierno|socialist*|liberal*|conservador*|verdes|socialdemócrat*|democristian*|grupo parlamentario|izquierd*|derech*|populares|centrist*",
  expert:
    "expert*|analist*|especialist*|investigador*|historiador*|profesor*|académic*|politólog*|observador*|institut*|centro de estudios|centro de pensamiento|comentarist*|estratega*|columnist*|universidad",
  general:
    "general|generales|jefe del estado mayor|estado mayor|almirant*|coronel*|oficial*|comandant*|retirad*|jemad|cúpula militar|mando militar|capitán|mariscal|mando|mandos",
  press:
    "periódic*|diario*|prensa|medio*|periodist*|revista*|cadena*|redacción|agencia*|editorial*|titular*|portada*|rotativo*|reporter*|corresponsal*",
  poll: "encuest*|sondeo*|referéndum*|consulta popular|encuestad*",
  people:
    "gente|ciudadan*|población|pueblo|público|hombre de la calle|madre*|padre*|familia*|viuda*|contribuyent*|estudiant*|calle|habitant*|veteran*|person*|hombre*|mujer*",
  predecessor: "predecesor*|antecesor*|ex|anterior gobierno|entonces|antigu*",
  ambassador:
    "embaj*|embajador*|enviad*|emisari*|cónsul*|representant*|delegad*|delegación*|encargad* de negocios|negociador*",
  spokesman: "portavoz*|portavoces|vocer*|asesor*|gabinete de prensa|oficina de prensa|colaborador*|entorno",
  source:
    "fuente*|funcionari*|allegad*|círculos|anónim*|diplomáticas|diplomáticos|conocedor*|entorno|medios diplomáticos",
  ally: "aliad*|alianza*|socio*|amig*|vecin*|estado* miembro*|homólog*|capitales|colega*|pares|compañer*",
  us: "nosotros|nosotras|nuestr*|yo|mí|mi|mis|nos|me|conmigo",
  you: "tú|ti|usted*|vosotros|vuestr*|te|os",
  heThey: "él|ella|ellos|ellas|le|les|su|sus|suyo*|suya*",
  ownSelf: "propi*|mismo|misma|se|sí mismo",
  america: "estadounid*|americ*|estados unidos|eeuu|ee uu|washington|casa blanca|trump*|pentágono|norteamerican*",
  russia: "rusia|ruso*|rusa*|moscú|kremlin|putin*|lavrov*|peskov*|zajárova|zajarova|soviét*|moscovit*",
  europe: "europ*|ue|bruselas|unión|continent*|occident*|oeste",
  nato: "otan|atlánt*|alianza atlántica|alianza|transatlántic*",
  un: "onu|naciones unidas|consejo de seguridad|nueva york|asamblea general",
  ukraine: "ucrani*|ucran*|kiev|kyiv|zelensk*|zelenski*",
  coalition: "coalición*|voluntarios|dispuestos|bloque|grupo|núcleo|club|bando|países afines",
  country: "país|países|nación*|naciones|estado*|capital*|república*|reino|patria",
  // Kinds of force, and places
  soldier:
    "soldado*|militar*|reclut*|reservist*|infantería|infante*|paracaidist*|legionari*|combatiente*|efectivo*|hombres|uniformad*|conscript*|muchachos|cazador*|marines|mercenari*|quinto*",
  troops:
    "tropa*|fuerzas armadas|ejército*|militares|efectivos|contingente*|fuerzas|soldados|bundeswehr|personal militar",
  boots: "bota*|botas|pies|huella*|pie en",
  unit: "batallón*|batallones|brigada*|compañí*|regimient*|pelotón*|división*|escuadrón*|escuadrilla*|unidad*|contingente*|grupo de combate|destacament*|cuerpo|sección*|columna",
  force:
    "fuerza*|fuerza de reaseguro|fuerza multinacional|fuerza de estabilización|fuerza de protección|fuerza de interposición|fuerza de disuasión|fuerza de paz|cuerpo expedicionario|fuerza de tranquilización",
  mission: "misión*|misiones|operación*|operaciones|despliegue|expedición*|tarea*|empresa|aventura|cometido",
  peacekeeping:
    "mantenimiento de la paz|fuerza de paz|fuerzas de paz|misión de paz|misiones de paz|soldados de paz|soldados de la paz|interposición|pacificador*|operación de paz|colchón|tropas de paz",
  blueHelmet: "casco* azul*|cascos azules|boina* azul*",
  monitor: "observador*|observ*|supervis*|verific*|osce|vigil*|inspect*|control*|monitor*|civil*",
  trainer: "instructor*|instrucción|formador*|formación|adiestr*|entren*|asesor*|capacit*",
  engineer: "ingenier*|zapador*|desmin*|minas|cazaminas|dragamin*|explosiv*|artificier*|puente*|pontoner*",
  air: "aire|aére*|avión|aviones|caza|cazas|fuerza aérea|ejército del aire|cielo*|policía aérea|espacio aéreo|aeropuert*|aeródrom*|dron*|drones|helicópter*|pilot*|aparato*|patrulla* aérea*|aeronave*",
  sea: "mar|marítim*|buque*|naval*|marina|armada|fragata*|barco*|flota*|puerto*|costa*|cazaminas|submarin*|mar negro|corbeta*|navío*",
  ground: "tierra|terrestre*|sobre el terreno|suelo|terreno|infantería",
  medical: "médic*|hospital*|hospital de campaña|enfermer*|ambulanc*|cirujan*|sanitari*|sanidad",
  logistics:
    "logístic*|transport*|abastec*|ferrocarril*|ferroviari*|tren|tránsito|combustib*|depósit*|mantenimiento|reparaci*|camion*|convoy*|nudo|centro logístico|suministro*",
  intelligence:
    "inteligencia|satélit*|reconocimiento|radar*|espía*|cuartel general|estado mayor|puesto de mando|oficiales de enlace|planificador*|enlace|célula",
  front:
    "frente*|línea del frente|primera línea|trinchera*|línea de contacto|combat*|batalla*|campo de batalla|dispar*|tiro*|línea de alto",
  border: "fronter*|frontera*|dniéper|dnieper|dnipro|bielorr*|odesa|leópolis|lviv|járkov|corredor|limítrof*|raya",
  territory: "territori*|suelo|región*|zona*|provincia*|tierra*|área",
  westOfCountry:
    "oeste de ucrania|oeste del país|retaguardia|lejos del frente|lejos de la línea|lejos de los combates|en el oeste|en leópolis|a la zaga|alejad*",
  neighbour: "vecin*|limítrof*|fronteriz*|contigu*|de al lado|colindant*",
  barracks: "cuartel*|cuarteles|campament*|base|bases|depósit*|guarnición|tienda*",
  uniform: "uniform*|casco*|mochila*|petate*|bandera*|insignia*|boina*|fusil*|ataúd*|ataúdes|armad*|galon*",
  home: "casa|hogar|patio|jardín|doméstic*|interior*|adentro",
  there: "allí|allá|ahí|sobre el terreno|aquí|donde|dónde|in situ",
  war: "guerra*|conflict*|hostilidad*|combates|agresión*|ataque*|invasión|bélic*",
  // Other matters
  missile:
    "misil*|misiles|taurus|storm shadow|atacms|tomahawk*|patriot*|largo alcance|defensa antiaérea|antiaére*|defensa aérea|cohete*",
  weapon:
    "arma|armas|armament*|tanque*|carro*|obús*|artillería|blindad*|cañón*|armar|material*|f 16|municion*|equipamient*|rearme",
  ammunition: "munición*|municiones|proyectil*|cartucho*|bala*|calibre*|granada*|obuses",
  money:
    "dinero|euro|euros|dólar*|libra*|corona*|fondo*|financ*|millones|millón|pago*|paga|pagar|pagan|pagará*|pagó|pago|pagos|pagad*|paga*|presupuest*|coste*|costo*|cheque*|bolsillo|caja|subvenc*|invers*|invert*",
  loan: "préstamo*|crédit*|bono*|activos congelados|activos|deuda*|interés|intereses|reparacion*|empréstito*",
  sanction: "sanci*|embargo*|tope al|arancel*|boicot*|multa*|lista negra|castig*",
  membership:
    "adhesión|ingreso|candidat*|miembro de la otan|miembro de la ue|miembro*|artículo 5|artículo cinco|ampliación|entrada en la|incorporación",
  energy: "gas|petróle*|oleoduct*|gasoduct*|energ*|eléctri*|central nuclear|central*|carbón|generador*|reactor*",
  prisoner: "prisioner*|preso*|presa*|presos|intercambio de|secuestr*|deport*|detenid*|rehén*|rehenes|cautiv*",
  refugee: "refugi*|desplazad*|asilo|migrant*|humanitari*|mantas|albergue*",
  election:
    "eleccion*|elección*|elector*|campaña*|urnas|comicios|reeleg*|dimis*|dimit*|moción de|legislativas|presidenciales",
  trade: "comerc*|cereal*|grano|trigo|export*|import*|agric*|mercad*|industri*|empres*|fábric*|econom*|reconstru*",
  hosting: "anfitri*|acog*|acoge|recib*|recibe|alberg*|huésped*|visit*|cena*|banquete*|almuerz*|desayun*|sala|sede",
  mediation: "mediad*|mediar|media entre|mediador*|mediación|intermediari*|buenos oficios|facilit*|arbitr*",
  summit:
    "cumbre*|reunión*|reuniones|reun*|conferenc*|encuentro*|sesión*|videoconf*|mesa redonda|foro*|asamblea|consejo|cónclave",
  talks: "conversaci*|negoci*|diálogo|consult*|contacto*|regate*|tratativ*|ronda*|charla*",
  elsewhere:
    "áfrica*|african*|malí|sahel|líbano|kosovo|bosni*|gaza|afgan*|irak|iraq*|iraquí*|siri*|báltic*|moldav*|corea*|lituani*|libia|chipre|taiwán|groenlandia",
  cemetery:
    "muert*|muri*|morir|muere|mueren|morirá*|murió|caíd*|bajas|herid*|tumba*|cementeri*|ataúd*|sangr*|víctim*|funeral*|entierr*|matar",
  // Conditions
  peaceDeal: "acuerdo de paz|tratado de paz|plan de paz|paz duradera|paz justa|paz|pacífic*|arreglo|pacto de paz",
  ceasefire:
    "alto el fuego|alto al fuego|cese el fuego|cese del fuego|cese de hostilidades|tregua*|armisticio*|callen las armas|callan las armas|callar las armas|silencio de las armas|fin de los combates|armas callen|cañones callen|armas se callen",
  guarantee: "garant*|garantía*|garantías de seguridad|aval|seguridades|fianza",
  backstop:
    "red de seguridad|red|respaldo estadounidense|apoyo estadounidense|respaldo americano|paraguas|escudo|cobertura|ayuda estadounidense|apoyo de estados unidos|respaldo de estados unidos|respaldo de washington|seguro de vida|salvavidas|paracaídas|colchón",
  mandate: "mandato*|resolución*|base jurídica|base legal|marco legal|habilit*|competencia*|amparo",
  voteInParliament:
    "voto del parlamento|votación|vot*|voto|votos|aprobación del parlamento|aprobación parlamentaria|autorización del congreso|autorización del parlamento|autorización parlamentaria|visto bueno del parlamento|consulta* al parlamento|parlamento decid*|pase por el|pasar por el|ante el parlamento|aval del parlamento|permiso del",
  consent: "consent*|permiso*|autoriza*|autorización|beneplácito|aprobación|anuencia|invitación|venia|visto bueno",
  allies:
    "con los aliados|con sus aliados|con sus socios|si otros|si los demás|si los aliados|si los estadounidenses|si washington|parís y londres|londres y parís|francia y el reino|francia y reino|participan otros|los americanos|socios participan",
  condition: "condición*|condiciones|requisito*|criteri*|exigencia*|circunstanc*|precio|término*|cláusula*|premisa*",
  hold: "mantien*|mantenga*|dura|durar|dure|duradero|duradera|durader*|estab*|sólid*|se sosten*|respet*|se respete|en vigor|firme|aguant*|vigente*",
  nonCombat:
    "no combat*|sin combatir|no de combate|desarmad*|civil*|apoyo|defensiv*|lejos de los combates|especialist*|sin armas|en retaguardia|retaguardia",
  postWar:
    "posguerra|tras la guerra|después de la guerra|tras un alto|tras el alto|tras la paz|tras un acuerdo|después de un|una vez firmada|una vez acabada|una vez que|cuando acabe|cuando termine|cuando callen|fin de la guerra|día después|tiempos de paz|acabe la guerra|termine la guerra|tras un armisticio",
  duringWar:
    "durante la guerra|mientras dure|mientras haya|mientras siga|mientras continúe|mientras no|en plena guerra|en guerra|zona de guerra|antes de la paz|antes de un alto|bajo las bombas|caigan bombas|en tiempos de guerra|país en guerra|beligeran*|mientras caig*|mientras se",
  evenWithout:
    "incluso sin|aun sin|aunque no|sin esperar|con independencia|independientemente|en cualquier caso|en todo caso|de todos modos|incondicional*|con o sin|pase lo que|sea cual|haya o no|aun cuando|incluso si",
  // Emotion and figures of speech
  coldFeet:
    "miedo*|pies fríos|frío|acobard*|cobard*|pánico|nervi*|asust*|temblor*|tiembl*|encog*|se arrug*|vértigo|amedrent*|espant*",
  lukewarm:
    "tibi*|tibieza|frí*|frialdad|jarro de agua fría|agua fría|hielo|helad*|gélid*|medias tintas|cansad*|cansancio|fatig*|hart*|bostez*|aburr*|desgan*",
  enthusiasm: "entusias*|ardor|pasión*|calor*|cálid*|calidez|alegr*|fervor*|ferv*|júbilo|ilusión|efusiv*|vibrant*",
  anger:
    "ira|airad*|enfad*|enoj*|furi*|rabia|indign*|irrit*|molest*|puñetazo*|golpe en la mesa|cólera|ladr*|bram*|bramó",
  shrug: "encog* de hombros|encoge* de|hombros|se encog*|indiferen*",
  nod: "asiente|asintió|asent*|cabece*|pulgar",
  shakeHead: "neg* con la cabeza|negó con|niega con|menea* la cabeza|sacud* la cabeza|cabeza|dedo",
  door: "puerta*|portón|llave*|umbral|cerradura*|cerrojo*|bisagra*|cerrar|cerró|cerrad*|cerraron|cierr*|portazo*|ventana*|cortina*|candado*|pestillo",
  bridge:
    "puente*|paraguas|techo|muro*|valla*|pilar*|cimient*|andami*|castillo de naipes|ladrillo*|piedra angular|cubierta",
  tableFig: "mesa*|silla*|asient*|banco|bancos|bancada|sofá|última fila|grada*|tribuna*|butaca*|sentars*|sienta*",
  game: "juego*|jueg*|jugar|jug*|jugador*|pelota|balón|campo|gol|equipo*|banquillo|árbitr*|entrenador*|partido*|saque|tarjeta*|carta|cartas|naipe*|dado|dados|ajedrez|peón*|peones|póquer|farol*|apuest*|apost*|carrera*|sprint|meta|maratón|pelotón|ficha*",
  theatre:
    "teatr*|escen*|acto|telón|actor*|papel*|guion|espectador*|público|orquest*|coro|director de orquesta|violín*|tambor*|trompet*|banda|baile|bailar|baila|danz*|músic*|canci*|canta|cantar|canto|concierto*|partitura|nota*|compás|solist*|circo|comedia",
  kitchen:
    "cocin*|cocina|fogón*|horno|sopa|plato*|menú|receta*|guis*|sal|pimienta|salsa*|pastel|pan|vino|café|vaso*|copa*|taza|cuchara*|sabor|traga|tragar|trago|bocad*|come|comer|comen|comió|comida*|bebe|beber|bebida|cena*|olla|sartén|masa",
  train:
    "tren*|andén*|estación*|vía|vías|billete*|pasajer*|vagón*|locomotor*|autobús|coche*|volante|frena|frenar|frenó|freno*|camino|carril|maleta*|viaj*|ruta*|parada|asiento trasero",
  shipFig:
    "barco|nave|capitán|ancla*|vela|velas|timón|tripul*|orilla|puerto|cubierta|por la borda|borda|bote|brújula|corriente*|marea|ola|olas|viento*|tormenta*|tiempo",
  body: "mano|manos|brazo*|dedo*|cabeza*|cara|rostro|ojo|ojos|hombro*|espalda*|rodilla*|pie|pies|corazón*|boca*|garganta|labio*|oreja|oído*|estómago|sangre|piel|diente*|nariz|pierna*",
  lightFig: "luz|luces|oscur*|sombra*|señal*|lámpara|semáforo*|luz roja|ámbar|sol|nube*|niebla|bruma|humo",
  medicineFig:
    "médico|paciente*|dosis|píldora|medicin*|remedio*|herida*|venda*|diagnóst*|síntoma*|enferm*|fiebre|veneno|trasplant*|alergi*|receta",
  school: "escuel*|lección*|lecciones|clase*|alumn*|examen*|exámenes|profesor*|deberes|prueba|nota*|estudiant*|pupitre",
  bargainFig:
    "precio*|factura*|cheque|banco|comprar|compra|compran|compró|compras|vend*|venta*|tienda*|bolsillo|subasta*|ganga|regate*|cuenta",
  animal:
    "perro|perros|lobo*|oso|osos|caball*|gato*|oveja*|cordero*|zorro*|halcon*|halcón|paloma*|cerdo*|avestruz|pájaro*|gallina*|avisp*|toro*|cabra*|vaca*|burro",
  // Discourse
  but: "pero|sin embargo|no obstante|aunque|sino|empero|ahora bien|con todo|en cambio|eso sí",
  although: "aunque|pese|a pesar|si bien|aun cuando|aun|por más|por mucho|pese a",
  because: "porque|ya que|pues|puesto que|dado que|debido|para que|a fin|como",
  therefore:
    "por tanto|por lo tanto|así que|por eso|por ello|en consecuencia|de ahí|luego|por consiguiente|de modo que",
  instead: "en lugar|en vez|en cambio|más bien|por contra",
  unlike:
    "a diferencia|al contrario|por el contrario|contrari*|en contraste|contrast*|mientras que|distint*|diferen*|opuest*|al revés|frente a|en comparación",
  while: "mientras|mientras que|al tiempo|al mismo tiempo|entretanto|a la vez|simultáne*|durante",
  until: "hasta que|hasta|antes de que|no antes",
  before: "antes|antes de|previ*|de antemano|por adelantado|la víspera|víspera",
  even: "incluso|ni siquiera|siquiera|aun|hasta|mucho menos|inclusive",
  also: "también|además|asimismo|igualmente|por otra parte|encima|aparte|así como",
  and: "y|e|así como|junto con",
  or: "o|u|o bien|ya sea",
  like: "como|igual que|tal como|por ejemplo|así como|similar*|semejant*|parecid*|así",
  such: "tal|tales|semejant*|este|esta|esto|ese|esa|eso|estos|estas|esos|esas|aquel*|llamad*|dich*",
  relative: "que|quien|quienes|cuyo*|cuya*|donde|cual|cuales|lo que|el cual|la cual",
  about: "sobre|acerca|respecto|en cuanto|referente|relativ*|en torno|con relación|en relación",
  thing: "cosa*|asunto*|tema*|cuestión*|cuestiones|caso|hecho*|punto*|idea*|pensamient*|noción*|expediente",
  way: "manera*|modo*|forma*|vía*|medio*|método*|tipo*|clase|índole",
  dayName: "lunes|martes|miércoles|jueves|viernes|sábado*|domingo*|fin de semana",
  monthName: "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
  // Grammar that carries time and mood
  will: "será*|serán|habrá*|hará*|harán|irá*|irán|va|van|va a|van a|podrá*|tendrá*|estará*|enviará*|participará*",
  would: "sería*|habría*|haría*|iría*|podría*|debería*|querría*|tendría*|enviaría*|participaría*|estaría*",
  can: "puede*|pueden|poder|podía*|pudo|pueda*|capaz*|capaces|capacidad",
  had: "había|habían|hubo|hubiera*|hubiese*",
  has: "ha|han|he|hemos|haya|hayan|haber|habiendo|tiene|tienen|tener|tenía*|tuvo",
  was: "era|eran|fue|fueron|sido|estaba*|estuvo",
  is: "es|son|ser|está|están|estar|soy|sea|sean|siendo|estando|hay|haya",
  do: "hace|hacen|hacer|hizo|hicieron|hecho|haga|actu*|actúa*|acción*",
  go: "va|van|ir|fue|ido|iba*|vaya|vayan|viene|vienen|venga|vendrá*|venir|vino|lleg*|sale*|salir|salió|parte de|partir|partió|partirá*|parten|partida|entra|entrar|entran|entrará|entró|entrada|march*|vuelv*",
  give: "da|dan|dar|dio|dieron|dado|trae*|traer|lleva*|llevar|entreg*|otorg*|aport*|conced*",
  take: "toma*|tomar|tomó|coge*|acept*|recib*|asum*|lleva*|adopt*",
  put: "pone*|pon|poner|puso|pusieron|puesto*|coloc*|deposit*|mete*|meter|deja|pondrá*",
  see: "ve|ver|vio|ven|visto|veía|mira|mirar|miran|miró|mirada|muestr*|mostr*|observ*|contempl*",
  make: "hace*|hacer|crear|crea|crean|creó|creado|creación|gener*|produc*|forma|formar|formado|formada|formará*|forman|convert*",
  keep: "mantien*|manten*|conserv*|guarda*|retien*|reten*|preserv*|sigue",
  leaveIt: "deja*|dejar|dejó|dejado|abandon*|quita*|sale",
  try: "intent*|trat* de|procur*|esfuerz*|esforz*|tentativ*",
  // Small words of place and relation
  withWhom: "con|incluid*|junto con|acompañ*|entre ellos",
  inPlace: "en|dentro|ante|sobre|por",
  toward: "a|al|hacia|hasta|para",
  from: "de|del|desde|fuera",
  forWhom: "para|en nombre|en favor|por",
  ofWhose: "de|del",
  under: "bajo|debajo|so",
  over: "sobre|encima|por|a través|vía|más allá",
  between: "entre|en medio",
  near: "cerca|próxim*|junto|alrededor|cercan*|al lado",
  any: "cualquier*|alguno|cualquiera|sea cual",
  article: "el|la|los|las|lo|un|una|unos|unas",
  foreign: "extranjer*|foráneo*|foránea*|exterior*|ajen*|fuera",
  position: "posición|posiciones|postura*|actitud|línea|política*|rumbo|discurso",
  leader: "líder*|lideres|dirigent*|jefe*|jefa*|mandatari*|cabecilla",
  side: "lado|lados|bando|parte|bancada*|flanco|rincón",
  place: "lugar*|sitio*|ciudad*|capital*|plaza*|sur|norte|este|río",
  follow: "seguir|sigue|siguen|seguirá*|siguió|tras|detrás|obedec*",
  moment: "tiempo*|vez|veces|momento*|instante|hora|época|fecha",
  hear: "oír|oye*|oyó|oído|escuch*|oyen",
  degree: "muy|tan|mucho|bastante|lejos|bien|demasiado|tanto|sumamente|harto",
};
