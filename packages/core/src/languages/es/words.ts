import { inflect } from "../inflect";

const SEND_AR =
  "envi mand aport despleg destin prest destac moviliz proporcion facilit suministr asign incorpor traslad aloj don entreg asum";
const SEND_FUTURE =
  "enviar mandar aportar desplegar destinar prestar destacar movilizar proporcionar facilitar suministrar asignar incorporar trasladar pondr ceder ofrecer tendr contribuir dar meter alistar dispondr añadir sumar proveer";
const JOIN_FUTURE =
  "participar contribuir ir acudir estar integrar figurar intervendr sumar unir incorporar adherir responder colaborar alistar";

/** Named lists for the patterns of the Spanish pack. */
export const words = {
  /** People in uniform and their units; and the force itself. */
  troops:
    "soldado|soldados|tropa|tropas|militar|militares|uniformado|uniformados|contingente|contingentes|batallón|batallones|brigada|brigadas|compañía|compañías|sección|secciones|pelotón|pelotones|regimiento|regimientos|escuadrón|destacamento|destacamentos|infante|infantes|infantería|infantes de marina|paracaidistas|paracaidista|legionarios|zapadores|zapador|desminadores|desminador|cazadores|cascos azules|casco azul|cascos|boinas|instructor|instructores|adiestradores|formadores|observador|observadores|efectivo|efectivos|personal|personal militar|fuerza|fuerzas|unidad|unidades|ejército|ejércitos|botas|uniforme|uniformes|fuerzas de paz|soldados de paz|fragata|fragatas|cazaminas|oficial|oficiales|presencia militar|guarnición|guarniciones|guardias civiles|gendarmes|carabineros|muchachos|chicos|hombres|hombres y mujeres|ingenieros|médicos militares|sanitarios militares|sanitarios|equipo médico|marines|pacificadores|bundeswehr|bundesheer",
  /** The force or mission under discussion. */
  mission:
    "fuerza|misión|misiones|operación|despliegue|contingente|coalición|dispositivo|presencia|participación|tropas|soldados|expedición|contribución|envío|cascos azules|fuerza de paz|mandato",
  send: "enviar|mandar|aportar|desplegar|destinar|prestar|destacar|movilizar|proporcionar|facilitar|suministrar|asignar|incorporar|trasladar|poner|ceder|ofrecer|meter|llevar|contribuir con|despachar|colocar|situar|emplazar|apostar|comprometer|dar|instalar|sumar|añadir|acuartelar|estacionar|mover|lanzar|tener|enviarlos|enviarlas|mandarlos|enviarla|hacerlo",
  sendFuture: inflect(SEND_FUTURE, "á án é emos"),
  sendWould: inflect(SEND_FUTURE, "ía ían íamos"),
  sends: `${inflect("mand aport destin prest destac moviliz proporcion facilit suministr asign incorpor traslad compromet reserv prepar alist sum", "a an amos")}|envía|envían|enviamos|despliega|despliegan|desplegamos|pone|ponen|ponemos|cede|ceden|ofrece|ofrecen|compromete|comprometen|contribuye con|añade|añaden|dispone|tiene listo|tiene listos|tiene listas|tiene lista|tiene preparado`,
  sent: `${inflect(SEND_AR, "ado ada ados adas ó aron")}|puesto|puesta|puestos|puestas|puso|pusieron|cedido|cedió|ofrecido|ofreció|ofrecieron|prometido|prometió|comprometido|comprometió|reservado|elegido|designado|designó`,
  /** Subjunctive of sending. */
  sendMay:
    "envíe|envíen|mande|manden|aporte|aporten|despliegue|desplieguen|destine|preste|presten|ponga|pongan|ceda|cedan|ofrezca|enviara|enviaran|enviase|mandara|mandaran|aportara|aportaran|desplegara|desplegaran|pusiera|pusieran|cediera|prestara",
  /** "el envío", "la puesta a disposición". */
  sending:
    "envío|envíos|despliegue|despliegues|traslado|puesta a disposición|presencia|llegada|entrada|intervención|participación|contribución|aportación|aporte|concurso|salida|expedición|refuerzo|estacionamiento",
  join: "participar|contribuir|ir|acudir|sumarse|unirse|incorporarse|integrarse|adherirse|formar parte|tomar parte|estar presente|estar ahí|hacer su parte|colaborar|intervenir",
  joinFuture: `${inflect(JOIN_FUTURE, "á án é emos")}|formará parte|formarán parte|formaremos parte|tomará parte|tomarán parte|será parte|serán parte|hará su parte|dirá presente|pondrá de su parte|se estrenará|partirá|partirán|viajarán|viajará`,
  joinWould: `${inflect(JOIN_FUTURE, "ía ían íamos")}|formaría parte|formarían parte|tomaría parte|se sumaría|se sumarían|iría|irían|iríamos`,
  joins:
    "participa|participan|se suma|se suman|sumamos|se une|se unen|se incorpora|se incorporan|se adhiere|se adhieren|contribuye|contribuyen|forma parte|forman parte|toma parte|toman parte|va a participar|van a participar|se apunta|se apuntan|se alista|acude|acuden",
  joined:
    "participado|participó|sumado|sumó|unido|unió|unieron|incorporado|incorporó|adherido|adhirió|apuntado|apuntó|contribuido|alistado",
  joinMay:
    "participe|participen|participara|participaran|vaya|vayan|fuera|fueran|se sume|se sumen|se una|se unan|se incorpore|forme parte|formen parte|entre|entren",
  plan: "idea|plan|planes|proyecto|proyectos|propuesta|propuestas|iniciativa|principio|hipótesis|opción|escenario|posibilidad|envío|envíos|despliegue|despliegues|presencia|fuerza|fuerzas|misión|operación|contingente|contingentes|tropas|soldados|guarniciones|intervención|entrada|perspectiva|expedición|aventura|ejércitos|ejército|botas|participación|uniformes|unidades|batallones|occidentales|europeos|llegada|cascos azules|fuerza de paz|empresa|traslado|mandar|enviar|desplegar",
  be: "es|son|era|eran|sería|serían|será|serán|sea|sean|sido|está|están|estaba|estaría|estarían|estará|estamos|estar|sigue|siguen|queda|quedan|parece|dice|dicen|muestra|muestran|mostró|declara|permanece",
  not: "no|nunca|jamás|tampoco|ni|nada|nadie|ningún|ninguno|ninguna",
  exclude:
    "descarta|descartan|descartar|descartó|descartaron|descartado|descartada|descartados|descartaba|descartará|descartaría|descartarlo|descartamos|descartando|descarte|descarto|excluye|excluyen|excluir|excluyó|excluido|excluida|excluía|excluirá|excluirlo|excluye|rechaza|rechazan|rechazar|rechazó|rechazado|rechazaría|niega|negar|niegan|cierra|cierran|cerrar|cerró|cerrado|elude|desecha|desechar",
  door: "puerta|puertas|portazo|paso",
} as const;
