import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(tropas|tropa|soldados|soldado|fuerzas terrestres|infantería|infantes|batallón|batallones|brigada|brigadas|compañía|contingente|efectivos|militares|cascos azules|botas|paracaidistas|sección|pelotón|regimientos|uniformados)",
  ],
  air: [
    "(avión|aviones|cazas|caza|aviación|F 16|gripen|rafale|mirage|eurofighter|typhoon|policía aérea|cobertura aérea|espacio aéreo|aéreo|aérea|fuerza aérea|helicópteros|desde el aire)",
  ],
  naval: [
    "(buque|buques|fragata|fragatas|marina|armada|naval|navales|barcos|cazaminas|dragaminas|en el mar|mar negro|marítimo|marítima)",
  ],
  logistics: [
    "(logística|logístico|logísticos|transporte|combustible|hospital de campaña|hospitales|suministro|bases de apoyo|aeropuertos|puertos|ferrocarril|médico|médicos|sanitarios|reparación|mantenimiento)",
  ],
  intelligence: ["(inteligencia|satélite|satélites|vigilancia aérea|reconocimiento|radar|radares)"],
  training: [
    "(adiestrar|adiestramiento|adiestradores|instructores|instructor|entrenar|entrenamiento|formación|formar|instrucción)",
  ],
  funding: ["(financiar|financia|financiación|financiero|pagará|pagar|paga|dinero|millones|millón|fondos|cheque)"],
  monitoring: [
    "(vigilar|vigilancia|observadores|observador|observación|verificación|supervisar|supervisión|custodiar)",
  ],
  demining: ["(desminado|desminar|desminadores|desminador|minas|cazaminas|zapadores)"],
  command: ["(mando|cuartel general|estado mayor|comandará|dirigir|dirigirá|comandar|liderará|encabezará)"],
};

export const noContributions: Language["noContributions"] = {};

export const boilerplate = [
  "(lea también|leer también|lee también|ver también|suscríbete|suscríbase|compartir|boletín|newsletter|publicidad|más información|pie de foto|crédito|vídeo|escuchar|archivado en|te puede interesar|regístrate|síguenos)",
];
