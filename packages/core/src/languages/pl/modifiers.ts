import type { Modifiers } from "../language";

export const modifiers: Modifiers = {
  /** Polish doubles: "nie wyśle żadnych", "nikt nie" negate once, so only `nie` counts. */
  negation: [
    "nie",
    "(bez|zamiast|ani myśli|ani myślą|daleki od|daleka od|dalecy od|przestał|przestała)",
    "(nie) .. ({none})",
  ],
  pseudoNegation: [
    "nie (tylko|jedynie|sam|sama|lada|byle|mniej|więcej|inaczej|kto inny|dość że|bez|co innego|sposób|ma wątpliwości|ulega wątpliwości|kryje|ukrywa|ustaje|ustają|dziwi|zaskakuje|przypadkiem)",
    "bez (wątpienia|wahania|zastrzeżeń|zwłoki|zmian|względu|ogródek|wątpliwości|precedensu|przerwy|końca|reszty|ociągania|entuzjazmu|mandatu|zgody|ustanku)",
    "(co nie znaczy|czy nie|jak nie)",
    "(jeśli|jeżeli|dopóki|o ile|póki|zanim|aż) .. nie",
  ],
  modal: [
    "(może|mogą|możemy|mogę|mógłby|mogłaby|mogłoby|mogliby|mogłyby|moglibyśmy|ewentualnie|być może|niewykluczone|dałoby się)",
  ],
  question: [
    "(pytan*|zapyta*|pyta|pytają|pytał*|spyta*|pytanie|pytania|pytaniem|dopytywan*|dopytywa*) [,] (czy|o|kiedy|ile|jak)",
    "(czy|kto|ile|kiedy) [też]",
  ],
  denial: [
    "(zaprzecza|zaprzeczają|zaprzeczył|zaprzeczyła|zaprzeczyli|zaprzeczyło|zaprzeczyły|zdementował|zdementowała|zdementowało|zdementowali|zdementowały|dementuje|dementują|dementi|sprostował|sprostowała|sprostowało|prostuje) [, jakoby|, że|, by|, aby|doniesieniom|pogłoskom|doniesienia|pogłoski|informacje|informacjom|plotkom]",
    "jakoby",
  ],
  historical: [
    "(wcześniej|dawniej|niegdyś|kiedyś|przedtem|uprzednio|pierwotnie|początkowo|do niedawna|do tej pory|dotąd|dotychczas|poprzednik*|poprzednio|niedawno jeszcze|jeszcze niedawno|jeszcze jesienią|jeszcze wiosną|jeszcze w|jeszcze przed|wówczas|wtedy|ówczesn*|onegdaj|swego czasu)",
    "(rok temu|przed rokiem|dwa lata temu|miesiąc temu|przed miesiącem|w zeszłym roku|w ubiegłym roku|w zeszłym miesiącu|w ubiegłym miesiącu|w zeszłym tygodniu|w ubiegłym tygodniu|w minionym roku|zeszłej jesieni|zeszłego lata|przed laty|kilka miesięcy temu|kilka tygodni temu|po miesiącach)",
  ],
  current: [
    "(teraz|dziś|dzisiaj|obecnie|już nie|od teraz|odtąd|tym razem|ostatecznie|w końcu|nareszcie|aktualnie|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|nadal|wciąż|zmienił zdanie|zmieniła zdanie|na dziś)",
  ],
  contrast: [
    "(ale|lecz|podczas gdy|choć|chociaż|aczkolwiek|mimo że|mimo to|za to|niemniej|a jednak|a|wszelako|przeciwnie|tylko że|zamiast tego|w zamian)",
    /** These may stand behind the subject, where they part nothing; behind a comma they do. */
    ", (jednak|jednakże|natomiast|tymczasem|zaś|z kolei)",
  ],
  clause: [
    "(który|która|które|którzy|którego|której|którym|którą|których|którymi|gdzie|ponieważ|bo|bowiem|gdyż|skoro|gdy|kiedy|jeśli|jeżeli|o ile|gdyby|aby|żeby|by|ażeby|że|iż|dopóki|zanim|jak tylko|pod warunkiem|czy|jak|co|więc|dlatego|i|oraz)",
  ],
  except: [
    "(oprócz|poza|prócz|z wyjątkiem|za wyjątkiem|wyjąwszy|nie licząc|w odróżnieniu od|w przeciwieństwie do|inaczej niż|z pominięciem|bez udziału)",
  ],
};
