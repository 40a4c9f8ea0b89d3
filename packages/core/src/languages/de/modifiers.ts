import type { Modifiers } from "../language";

export const modifiers: Modifiers = {
  negation: [
    "(nicht|nie|niemals|nichts|kein|keine|keinen|keiner|keinem|keines|keinerlei|keins|niemand|niemanden|niemandem|keineswegs|keinesfalls|mitnichten|nirgends|nirgendwo|weder|nimmer|kaum|nie und nimmer)",
    "(auf keinen fall|in keinem fall|unter keinen umständen|um keinen preis|alles andere als|weit davon entfernt|von wegen|in keiner weise|nicht einmal|beileibe nicht)",
  ],
  pseudoNegation: [
    "nicht (nur|bloß|allein|zuletzt|minder|umsonst|zu vergessen|weniger als|erst)",
    "(kein|keinen|keine|keiner|ohne) (zweifel|frage|geheimnis|hehl|wunder|zufall|überraschung|zögern)",
    "nichts (anderes|geringeres|als)",
    "(nicht|kein|keine) (mehr|weniger) als",
    "(keine|keinen) (sekunde|minute|tag) (zögern|länger)",
    "keine frage (des|der)",
    "nicht (die|der|das|ein|irgendein) .. sondern",
  ],
  modal: [
    "(könnte|könnten|könne|vielleicht|womöglich|möglicherweise|eventuell|gegebenenfalls|unter umständen|notfalls|allenfalls|dürfte|dürften|denkbarerweise|wohl)",
  ],
  question: [
    "(ob|inwieweit|inwiefern)",
    "(gefragt|befragt|angesprochen) (nach|zu|auf|ob)",
    "(auf die|die) frage (nach|ob|wie)",
    "frage nach",
  ],
  denial: [
    "(bestreitet|bestritt|bestreite|bestritten|dementiert|dementierte|dementierten|dementi|leugnet|leugnete|zurückgewiesen|weist|wies|wiesen|stellt in abrede|stellte in abrede|in abrede) [einen|eine|den|die|das|der|jeden|solche|entsprechende] [{report}] [, dass|, daß|, wonach|, jemals|, je]",
    "({report}) .. (wonach|nach denen|denen zufolge|über|von)",
  ],
  historical: [
    "(hatte|hatten|einst|früher|zuvor|vormals|ehedem|seinerzeit|damals|anfangs|zunächst|ursprünglich|bis vor kurzem|bisher|bislang|vorher|lange)",
    "(letztes|vergangenes|voriges|vorletztes) jahr",
    "(im|seit dem) (vergangenen|letzten|vorigen) (jahr|monat|frühjahr|sommer|herbst|winter)",
    "vor (einem|zwei|drei|vier|fünf|sechs|einigen|wenigen|mehreren) (jahr|jahren|monat|monaten|woche|wochen|tagen)",
    "(noch|erst) (vor|im|letzte|letzten|voriges|gestern) .. (jahr|monat|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|sommer|winter|frühjahr|woche|wochen|monaten|jahren|tagen)",
    "(gestern noch|eben noch|noch gestern|noch unter)",
    "(vorgänger|vorgängerin|vorgängers|amtsvorgänger|vorgängerregierung)",
    "(war|waren) .. (einmal|einst|früher|lange)",
  ],
  current: [
    "(nun|jetzt|heute|inzwischen|mittlerweile|nunmehr|neuerdings|seither|seitdem|nicht mehr|nicht länger|diesmal|derzeit|gegenwärtig|aktuell|soeben|zuletzt|schließlich|endlich|am ende|letztlich|jüngst)",
    "am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)",
  ],
  contrast: [
    "(aber|doch|jedoch|hingegen|dagegen|allerdings|indes|indessen|während|wohingegen|obwohl|obgleich|dennoch|trotzdem|gleichwohl|sondern|unterdessen|derweil|dafür|demgegenüber|immerhin|nur dass)",
    "(im gegensatz|anders als|im unterschied) (zu|zum|zur)",
    "auf der anderen seite",
  ],
  clause: [
    "(und|weil|wenn|falls|sofern|solange|sobald|bevor|ehe|nachdem|indem|wer|deren|dessen|welche|welcher|welches|wobei|weshalb|worauf)",
  ],
  except: [
    "(außer|bis auf|mit ausnahme [von|der|des]|ausgenommen|abgesehen von|anders als|ausser|mit einer ausnahme|abzüglich)",
  ],
};
