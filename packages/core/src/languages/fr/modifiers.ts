import type { Modifiers } from "../language";

export const modifiers: Modifiers = {
  negation: [
    "(ne|n') .. (pas|plus|jamais|point|nullement|aucunement|guère|rien|aucun|aucune|personne|nul|nulle|ni)",
    "(aucun|aucune|nul|nulle|personne|rien|jamais|ni) ... (ne|n')",
    "(pas|aucun|aucune|nul|nulle|sans|nullement|aucunement|jamais|ni|rien|zéro|non plus)",
    "(refus|refuse|refusé|refusent|refusait|refusant|refuser|renonce|renoncé|renoncent|décliné|décline) (de|d'|à)",
    "(loin de|plutôt que|au lieu de|faute de|s' abstient de|se garde de|garde bien de)",
  ],
  pseudoNegation: [
    "(non seulement|pas seulement|pas uniquement|pas que|sans doute|sans réserve|sans nuance|sans détour|sans ambiguïté|sans attendre|sans délai|sans hésiter|sans surprise|sans conteste|sans condition|sans relâche|sans ciller|sans fard|sans faute|sans cesse|sans précédent|sans surprise|sans tarder|sans fondement|sans nul doute)",
    "(rien de moins|rien moins|pas moins|jamais avare|pas de doute|nul doute|aucun doute|pas seul|quoi que ce soit|pas d' autre choix)",
    "(si ce n' est|n' est ce pas|n' est autre|n' en déplaise|n' empêche|n' a pas empêché)",
    "(ne|n') .. (surpris|surprend|surprendra|empêché|varié|dévié|caché|cache|doute|ignore) [pas|personne|guère|point|jamais]",
  ],
  modal: ["(pourrait|pourraient|pourrions|pourrais|éventuellement|peut être|le cas échéant|puisse|puissent)"],
  question: [
    "(demandé|demande|interrogé|interrogée|interroge|savoir) [*] (si|s'|quand|comment)",
    "(interrogé|interrogée|interrogés|questionné|questionnée|pressé de dire) (sur|quant)",
    "(la question de savoir|reste à savoir|on ignore|il ignore|elle ignore) (si|s'|quand|comment)",
  ],
  denial: [
    "(dément|démenti|démentent|démentant|démentir|nie|nié|nient) [avoir|que|qu'|l' information|les informations|des informations|toute|tout|les rumeurs|l']",
  ],
  historical: [
    "(avait|avaient|naguère|jadis|autrefois|auparavant|longtemps|jusque là|jusqu' alors|jusqu' ici|un temps|d' abord|initialement|à l' époque|prédécesseur|prédécesseurs|alors première|alors premier|alors ministre)",
    "(l' an dernier|l' an passé|l' année dernière|le mois dernier|la semaine dernière|l' été dernier|au printemps 2024|hier catégorique|hier encore|hier)",
    "il y a (un|deux|trois|quatre|six|quelques|encore) (an|ans|mois|semaines|jours)",
    "en (2022|2023|2024|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
    "(disait|disaient|répétait|promettait|excluait|refusait|jugeait|déclarait|envisageait|écartait|laissait|parlait|assurait|voulait|hésitait|tergiversait|rejetait|fermait)",
    "(après avoir|avant de|ayant)",
    "le # (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
  ],
  current: [
    "(désormais|aujourd'hui|maintenant|à présent|dorénavant|cette fois|finalement|depuis|actuellement|ce lundi|ce mardi|ce mercredi|ce jeudi|ce vendredi|n' est plus|ne l' est plus|à son tour|toujours)",
  ],
  contrast: [
    "(mais|cependant|toutefois|pourtant|néanmoins|en revanche|or|alors que|tandis que|quand|par contre|à l' inverse|au contraire|bien que|quoique|tout en|même si|en échange|quant à|sinon|lui|elle même)",
  ],
  clause: [
    "(qui|dont|où|lequel|laquelle|lesquels|lesquelles|parce que|parce qu'|puisque|puisqu'|car|lorsque|lorsqu'|si|s' il|s' ils|afin que|pour que|tant que|tant qu'|dès que|dès lors que|pourvu|à condition)",
  ],
  except: [
    "(sauf|hormis|excepté|à l' exception|à l' exception de|hors|si ce n' est|fors|mis à part|à part|contrairement à|contrairement au|en dehors de)",
  ],
};
