import type { Frames } from "../language";

export const frames: Frames = {
  force: [
    "{troops}",
    "(fuerza|presencia|misión|operación|despliegue|intervención|contribución|participación|contingente|expedición|dispositivo|componente|aventura) (militar|terrestre|occidental|europea|europeo|extranjera|extranjero|multinacional|internacional|armada|nacional|naval|aérea|neutral|conjunta)",
    "(misión|operación|fuerza|fuerzas) de (paz|mantenimiento de la paz|estabilización|vigilancia|interposición|reafirmación|garantía|observación|protección|disuasión|formación|combate|verificación|reaseguro|separación)",
    "(mantenimiento de la paz|interposición|cascos azules|pacificación)",
    "(envío|envíos|despliegue|despliegues|desplegar|estacionamiento)",
    "(botas|soldados|hombres|presencia|estadounidenses|uniformes) (en|sobre) (el|su) (terreno|suelo)",
    "(sobre el terreno|en suelo ucraniano)",
    "(fuerzas armadas|fuerzas terrestres|infantería de marina|legión|ejército de tierra)",
    "(la misión|la fuerza|la operación|la futura fuerza|esa fuerza|esa misión|el contingente|el despliegue|ese despliegue|la expedición|la coalición)",
    "(participar|participará|participación|participarán|sumarse|contribuir|tomar parte|formar parte)",
    "(guarniciones|guarnición|patrullas|patrullarán|patrullará)",
  ],
  named: [
    "coalición de (voluntarios|los voluntarios|dispuestos|los dispuestos|voluntad|la voluntad|buena voluntad)",
    "fuerza (multinacional|multinacional ucrania|de reafirmación|de garantía)",
    "(declaración|carta) de (intenciones|parís)",
    "la coalición",
  ],
  anaphor: [
    "(la|esa|esta|tal|semejante|dicha) (idea|opción|hipótesis|propuesta|iniciativa|posibilidad|medida|perspectiva|cuestión)",
    "(el|ese|este|tal|semejante|dicho|del|al) (proyecto|plan|principio|escenario|envío|despliegue|paso|asunto)",
  ],
  rival: [
    "(patriot|misil|misiles|taurus|tomahawk|scalp|storm shadow|himars|atacms|batería|baterías|interceptores|obuses|proyectiles|munición|municiones|artillería|tanque|tanques|leopard|blindados|dron|drones|submarino|submarinos|cañones|todoterreno|vehículos|raciones|generadores|cazas F 16)",
    "(sanción|sanciones|embargo|petróleo|gas|gasoducto|gasoductos|aranceles|activos|préstamo|préstamos|empréstito|reparaciones|cereales|cereal|grano|trigo|fertilizantes|electricidad|crudo)",
    "(adhesión a la ue|adhesión de ucrania|ingreso|candidatura|ampliación|capítulo)",
    "(tropas|soldados|ejército|fuerzas|unidades|militares|brigadas|reclutas|pilotos|batallones) (ucranianas|ucranianos|ucraniano|ucraniana|rusas|rusos|ruso|rusa|norcoreanos|norcoreanas|chechenos)",
    "(adiestrar|adiestra|adiestran|adiestramiento|formar|formación|entrenar|entrena|entrenamiento|instrucción|equipar) .. (reclutas|soldados|pilotos|militares|brigada|brigadas|ucranianos|ucraniano)",
    "(prisionero|prisioneros|heridos|herido|civiles|refugiados|refugiado|migrantes|inmigrantes|mercenarios|mercenario|exmilitares|muertos|restos|menores|deportados)",
    "(soldados|batallón|brigada|fuerzas|fuerza|tropas|contingente|misión|operación|base|desplegados|desplegadas) .. (en el líbano|líbano|en mali|en malí|en kosovo|en bosnia|en letonia|en lituania|en estonia|en polonia|en rumanía|en siria|en irak|gaza|en chipre|sahel|en níger|haití|en somalia|groenlandia|afganistán|en el báltico)",
    "(finul|unifil|kfor|isaf|minusma|althea|unifier|interflex|groenlandia|haití|ormuz)",
    "(conferencia|cumbre|negociaciones|conversaciones|reunión) (de reconstrucción|para la reconstrucción|de paz)",
    "(servicio militar|ejército europeo|maniobras|ejercicio|ejercicios|puente|arancel)",
    "(cables|ciberataque|globos|vacuna|presupuesto)",
  ],
};
