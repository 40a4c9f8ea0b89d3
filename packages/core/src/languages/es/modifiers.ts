import type { Modifiers } from "../language";

export const modifiers: Modifiers = {
  negation: [
    "(no|nunca|jamás|tampoco|nadie|ni) ... (ningún|ninguno|ninguna|nada|nadie|ni|nunca|jamás|tampoco|ni siquiera|alguno|alguna)",
    "(no|nunca|jamás|tampoco|ni|nadie|nada|ningún|ninguno|ninguna|sin|cero|apenas)",
    "(negativa|renuncia|se niega|se niegan|se negó|negarse|rehúsa|rehusó|renuncia|renunció|declina|declinó|se abstiene|se resiste|dejó|deja) (a|de)",
    "(en lugar de|en vez de|lejos de)",
  ],
  pseudoNegation: [
    "(no solo|no sólo|no únicamente|sin duda|sin reservas|sin reserva|sin matices|sin rodeos|sin ambages|sin esperar|sin demora|sin dudar|sin dudarlo|sin falta|sin precedentes|sin cesar|sin levantar|sin rubor|sin tardanza|no obstante|no en vano|nada menos|ni mucho menos|sin embargo|nada más)",
    "(no hay duda|no cabe duda|no es nuevo|no es que|no sorprende|no sorprendió|no es ningún secreto|no es otra cosa|cuando no|a no ser que|no se hizo esperar|por qué no)",
  ],
  modal: ["(podría|podrían|podríamos|quizá|quizás|tal vez|acaso|eventualmente|pudiera|pudieran|a lo mejor|puede que)"],
  question: [
    "(preguntado|preguntada|pregunta|preguntó|preguntaron|preguntan|interrogado|interrogada|cuestionado|saber) [*] (si|cuándo|cómo|por|sobre)",
    "(la pregunta de|la cuestión de|falta saber|queda por saber) si",
  ],
  denial: [
    "(desmiente|desmienten|desmintió|desmentido|niega|negó|niegan) [haber|que|la información|las informaciones|los rumores|todo]",
  ],
  historical: [
    "(había|habían|antes|anteriormente|antaño|hasta ahora|hasta entonces|hasta hace poco|al principio|inicialmente|en su día|entonces|predecesor|predecesora|predecesores|en su momento|durante meses|durante años|primero)",
    "(el año pasado|el mes pasado|la semana pasada|el verano pasado|el otoño pasado|la primavera pasada)",
    "hace (un|una|dos|tres|cuatro|seis|unos|unas|apenas|poco) (año|años|mes|meses|semanas|semana|días)",
    "(en|desde) (2022|2023|2024|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)",
    "(decía|decían|repetía|prometía|descartaba|rechazaba|negaba|hablaba|consideraba|juzgaba|quería|dudaba|excluía|cerraba|aseguraba|insistía)",
    "(tras haber|después de haber)",
    "el # de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)",
  ],
  current: [
    "(ahora|ya|hoy|actualmente|esta vez|finalmente|al final|por fin|desde entonces|ya no|este lunes|este martes|este miércoles|este jueves|este viernes|ayer|a estas alturas)",
  ],
  contrast: [
    "(pero|sin embargo|no obstante|aunque|mientras que|mientras|en cambio|por el contrario|sino|si bien|con todo|eso sí|a cambio|en tanto que|por su parte|al contrario que|a diferencia de|pese a|a pesar de)",
  ],
  clause: [
    "(quien|quienes|cuyo|cuya|donde|porque|pues|puesto que|ya que|cuando|si|para que|hasta que|en cuanto|siempre que|el cual|la cual|los cuales|según)",
  ],
  except: [
    "(salvo|excepto|menos|a excepción de|con la excepción de|con la salvedad de|exceptuando|excepción hecha de|a diferencia de|al contrario que|fuera de)",
  ],
};
