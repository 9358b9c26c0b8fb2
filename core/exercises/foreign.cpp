#include "core/exercises/keywords.h"

namespace rhomboid {

namespace {

// As wordsOf() leaves them: without accents and plural s, equipment in English.
constexpr KeywordRule rules[]{
    {"Warm-up", "aquecimento,aufwarm*,echauffement,riscaldamento,calentamiento"},
    {"Stretching", "dehnen,dehnung*,alongamento,etirement*,estiramiento*,allungament*"},
    // Hips, legs and trunk, whose names use the words of the arms
    {"Calf raise", "panturrilha,waden*,mollet,polpacc*,gemelo,pantorrilla"},
    {"Leg press", "beinpresse,press cuisse,pressa gambe,distension* gambe,prensa,press inclinado pierna"},
    {"Leg extension",
     "extensora,beinstrecker,beinstreck*,extensao perna,extension jambe,estension* gambe,extension* pierna,"
     "extension* cuadricep"},
    {"Leg curl",
     "flexora,beinbeug*,beincurl*,flession* gambe,flexion* jambe,curl femoral,ischio*,femurale,femoral "
     "acostado"},
    {"Hip abduction", "abdutora,abducao quadril,abduktion,abducteur,abduttor*,abduccion cadera"},
    {"Hip adduction", "adutora,aducao quadril,adduktion,adducteur,adduttor*,aduccion cadera"},
    {"Hip thrust", "elevacao pelvica,hip thrust bacino,empuje cadera,beckenheben"},
    {"Hip extension", "hiperextensao quadril,extensao quadril"},
    {"Glute kickback", "gluteo coice,gluteo machine,patada gluteo,slancio gluteo"},
    {"Bulgarian split squat", "agachamento bulgaro,bulgar*,sentadilla bulgara"},
    {"Isometric squat", "isometrisch* kniebeuge*"},
    {"Front squat", "agachamento frontal,front kniebeuge*,frontkniebeuge*"},
    {"Squat", "agachamento,*kniebeuge,*kniebeugen,sentadilla"},
    {"Lunge", "afundo,ausfallschritt*,fente,affond*,zancada,passada"},
    {"Romanian deadlift",
     "terra romeno,rumanisch* kreuzheben,terre roumain,stacco rumeno,peso muerto rumano,stacchi rumen*"},
    {"Stiff-leg deadlift", "peso morto,stiff,gestreckt* kreuzheben,terre jambe tendu*,stacco gambe tese"},
    {"Deadlift", "*kreuzheben,levantamento terra,souleve terre,stacco,stacchi,peso muerto"},
    {"Back extension", "extensao lombar,ruckenstreck*,extension lombaire,extension lumbar"},
    {"Leg raise", "beinheben,alzat* gambe,releve jambe,elevacao perna,elevacion* pierna"},
    {"Plank", "prancha,gainage,unterarmstutz,plancha"},
    {"Crunch", "bauchpresse,addominal*,abdo,abdominale"},
    // Rear shoulder and trapezius
    {"Face pull", "trazion* volto,tirage visage,tiron cara"},
    {"Upright row", "remada alta,trazion* mento,tirat* mento,tirage menton,remo menton,aufrecht* *rudern"},
    {"Reverse fly",
     "crucifixo inverso,crucifixo invertido,fly invers*,croci invers*,oiseau,butterfly revers*,revers* "
     "butterfly,"
     "revers* fliegend*,apertura invertida,voador invertido"},
    {"Shrug", "encolhimento,schulterheben,haussement,scrollat*,encogimiento"},
    {"External rotation", "aussenrotation,rotacao externa,rotation externe,extrarotazion*,rotacion externa"},
    // Pulling
    {"Rowing", "rudergerat,rudermaschine,rudern ergometer,ruderergometer,rameur,vogatore"},
    {"Pullover", "uberzug*"},
    {"Pull-up", "klimmzug*,barbell fixa,traction,dominada,trazion* sbarra,trazion* presa"},
    {"Lat pull-down",
     "puxada,latzug,latziehen,tirage vertical,tirage poitrine,tirage haut,pulley alto,jalon,lat "
     "machine"},
    {"Seated row",
     "pulley seduto,pulley basso,tirage horizontal,tirage bas,remada sentada,remada baixa,remo sentado,"
     "rematore seduti"},
    {"Bent-over row", "vorgebeugt* *rudern"},
    {"Row",
     "remada,*rudern,rematore,tirage,rowing barbell,rowing dumbbell,remo barbell,remo dumbbell,remo cable"},
    {"Rowing", "remo"},
    // Arms
    {"French press", "tricep france"},
    {"Triceps kickback", "tricep coice,tricep patada"},
    {"Triceps push-down", "tricipit* cable,tricep cable,trizep* cable,trizepdrucken"},
    {"Triceps extension", "trizep*,tricipit*"},
    {"Forearm exercise", "unterarm,antebraco,avambracc*"},
    {"Hammer curl", "rosca martelo,curl martello,curl marteau,curl martillo,hammercurl"},
    {"Preacher curl", "rosca scott,panca scott,scottcurl,curl pupitre,curl predicador"},
    {"Concentration curl",
     "rosca concentrada,curl concentrat*,konzentrationscurl,curl concentre,curl concentrado"},
    {"Biceps curl", "rosca,bizep*,bicipit*,curlen"},
    // Pushing
    {"Push-up", "liegestutz*,flexao braco,pompe,piegament*,flession* band,flexion* brazo,lagartija"},
    {"Dip", "fundo,parallele,barrenstutz"},
    {"Lateral raise",
     "elevacao lateral,seitheben,elevation laterale,alzat* lateral*,elevacion* lateral*,elevacione laterale"},
    {"Front raise", "frontheben,elevacao frontal,elevation frontale,alzat* frontal*,elevacion* frontal*"},
    {"Overhead press",
     "desenvolvimento barbell,developpe militaire,distension* testa,lento frontale,lento avanti,lento dietro,"
     "press militar,uberkopfdrucken,uberkopf press"},
    {"Shoulder press",
     "desenvolvimento,schulterdrucken,schulterpresse,developpe epaule,nackendrucken,press hombro"},
    {"Incline bench press",
     "schragbankdrucken,supino inclinado,developpe incline,panca inclinata distension*,press inclinado"},
    {"Decline bench press", "supino declinado,developpe decline,press declinado"},
    {"Incline fly", "panca inclinata fly,croci panca inclinata,apertura inclinada"},
    {"Bench press",
     "supino,*bankdrucken,developpe couche,press banca,panca piana distension*,panca piana barbell"},
    {"Chest press", "brustpresse,press pectoraux,press pecho"},
    {"Chest fly", "crucifixo,croci,ecarte,fliegend*,apertura,voador"},
    // Cardio
    {"Treadmill", "laufband,esteira,tapi roulant,cinta correr"},
    {"Stair machine", "scale stazionarie,escada,stepper"},
    {"Running", "laufen,joggen,corrida,correr,corsa,course pied"},
    {"Walking", "caminhada,gehen,spazieren*,camminat*,marche,caminar,caminata"},
    {"Cycling", "bicicleta,bicicletta,radfahren,velo,cyclette,*radergometer,fahrrad,heimtrainer"},
    {"Elliptical trainer", "crosstrainer,elliptique,ellittica,eliptica,eliptico"},
    {"Swimming", "schwimmen,natacao,natation,nuoto,natacion"},
    {"Climbing", "bouldern,klettern,escalade,escalada,arrampicata"},
};

} // namespace

std::span<const KeywordRule> foreignRules() { return rules; }

} // namespace rhomboid
