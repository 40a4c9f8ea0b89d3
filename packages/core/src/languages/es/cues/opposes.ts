import type { CueRow } from "../../language";

export const opposes: readonly CueRow[] = [
  [
    "opposes",
    "(rechaza|rechazan|rechazó|rechazaron|rechazado|rechazar|rechazo|condena|condenan|condenó|condenado|denuncia|denuncian|denunció|repudia|repudian|repudió|repudio|reprueba|reprobó|desaprueba|desaprobó|desaconseja|desaconsejó|critica|criticó|combate|combatirá|combatirán|carga contra|cargó contra|arremete|arremetió|protesta|protestó|se indigna|veta|vetó|vetará|tumbar|tumbará|torpedear|frenar|boicotear|ridiculiza|se burla|despachó)",
    "Moscú lo rechazó todo.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(rechaza|rechazan|rechazó|rechazado|rechazo|condena|condenó|denuncia|denunció|repudia|repudio|reprueba|desaprueba|desaconseja|contra|critica) .. {plan}",
    "Moscú rechaza la idea.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(se opone|se oponen|se opuso|opusieron|se opondrá|se opondrán|opuesto|opuesta|opuestos|contrario|contraria|contrarios|hostil|hostiles|hostilidad|oposición|en contra|contra|objeción|objeciones|veto) .. {plan}",
    "Es contraria a ese plan.",
    { strength: 3, negated: "open" },
  ],
  [
    "opposes",
    "(se opone|se oponen|se opuso|se opondrá|se opondrán|en contra|se declara contrario|totalmente en contra|hostil a|contrario a)",
    "Se opone.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(objetivo|objetivos|blanco|blancos) (legítimo|legítimos)",
    "Serán objetivos legítimos.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(inaceptable|inaceptables|inadmisible|intolerable|inoportuno|irresponsable|insensato|insensata|insensatez|peligroso|peligrosa|peligrosas|peligrosos|locura|disparate|demencial|temeridad|temerario|aventura|aventurismo|error|absurdo|absurda|contraproducente|suicida|criminal|crimen|barbaridad|sinsentido|ruleta rusa|avispero|trampa|mala idea|atolladero|desatino|imprudencia|cruzada|quimera)",
    "Considera la idea inaceptable.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(provocación|provocaciones|provocador|escalada|escalar|acto de guerra|acto hostil|declaración de guerra|entrar en la guerra|entrada en la guerra|belicista|belicistas|guerrerista|belicismo|injerencia|invasión|agresión|ocupación|ocupantes|fuerza de ocupación|línea roja|líneas rojas|casus belli|jugar con fuego|juega con fuego|juegan con fuego|gasolina|echar leña|leña al fuego|enfrentamiento directo|choque directo|confrontación directa|conflicto directo|guerra directa|amenaza directa|segundo frente|polvorín|abismo)",
    "Lo tachó de provocación.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(tercera guerra|guerra mundial|guerra nuclear|guerra con rusia|prolongar la guerra|prolonga la guerra|prolongaría|alargar la guerra|guerra larga|guerra más amplia|avivar la guerra|enterrar la paz|matar la paz|ataúdes|cementerios|no traerá la paz|no trae la paz|por encima de su cadáver|por encima de mi cadáver|sobre mi cadáver)",
    "Eso lleva a la tercera guerra mundial.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(no|nunca|jamás|tampoco) .. (aceptará|aceptarán|acepta|aceptan|aceptaremos|aceptaría|tolerará|tolera|tolerarán|toleraremos|permitirá|permitirán|permitiremos|permite|consentirá|consentiremos|admitirá|autorizará|debe|deben|cruzar|accederá) .. [{plan}|otan|extranjer*|occidental*|que|nadie]",
    "Moscú no aceptará soldados extranjeros.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(ningún|ninguna|ningunas|cualquier|todo|toda|nada de) .. (ejército|soldado|soldados|tropa|tropas|fuerza|fuerzas|presencia|contingente|unidad|despliegue|misión|aventura) [*] (extranjero|extranjera|extranjeros|extranjeras|occidental|occidentales|europeo|europea|europeas|otan|alianza|militar)",
    "Ninguna fuerza extranjera traerá la paz.",
    { bound: true, strength: 2, negated: "opposes" },
  ],
  [
    "opposes",
    "(que|debe|deben|pide|pidió|piden|pidieron|llama|llamó|insta|instó|exige|exigió|convocó) .. (renunciar|renuncie|renuncien|abandonar|abandone|abandonen|se abandone|desistir|desista|retirar|repudiarlo|cesar)",
    "Pide a Europa que renuncie.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(advierte|advirtió|advirtieron|advertencia|avisa|alerta|alertó|amenaza|amenazan|amenazó) .. (contra|de|que|a los|guerra|consecuencias)",
    "Moscú advirtió contra ello.",
    { strength: 1 },
  ],
  [
    "opposes",
    "(graves consecuencias|consecuencias imprevisibles|represalias|respuesta contundente|serán destruidos|serán destruidas|serán aniquilados|serán atacados|serán tratados|serán considerados|serán tratadas|será tratado|será considerado|sería tratado|el que entre|no sale|no saldrá)",
    "Serán destruidos.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(riesgo|riesgos|peligro|amenaza) .. (guerra|escalada|conflicto|enfrentamiento|choque)",
    "Es un riesgo de guerra.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(acerca|acercaría|aproxima|arrastra|arrastraría|equivale|equivaldría|supone|supondría|conduce|lleva|llevaría) .. (guerra|conflicto|abismo|enfrentamiento)",
    "Eso arrastraría a Europa a la guerra.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(no pintan nada|nada se les ha perdido|no tienen nada que hacer|no traen nada bueno|por la puerta de atrás|disfrazada de|disfrazado de)",
    "No pintan nada allí.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(se ha|se han|se) (mostrado|mostró|mostraron|declarado|declaró|manifestado|manifestó) .. (contrario|contraria|contrarios|hostil|en contra|opuesto|opuesta)",
    "Los dos países se han mostrado contrarios.",
    { strength: 3, negated: "open" },
  ],
];
