/** 256 everyday Swedish words for suggested passphrases: short, calm, hard to confuse. */
export const wordsSv: readonly string[] = `
afton ananas anka april aska backe badrum bagare banan barr bastu berg björk björn blad
blomma blåbär bok boll bord borste brev bricka bro buske buss bäck bälte bär båt bönor
cirkel cykel dagg dal damm dans dator dimma dinkel docka dröm duk duva dörr ekorre eld
fackla fasan fat fest fisk fjäder fjäll fjäril flagga flod flygel fors fot frost fräken fyr
färja fågel gaffel garn gata get gitarr glas glädje gran gren groda gryta gräs grå grön
gurka gädda gård gås hage hallon halm hand hare hatt hav havre hem hjort hjul hjärta honung
hopp hylla häger häst höst istapp jacka jord jul juni kaffe kaka kalas kamera kanel kanot
karta katt kavaj kjol klocka klöver knapp koja kopp korg korp krona kråka kudde kulle kurs
kust kvarn kväll kyrka källa lada lamm lampa land lax lingon linje ljung ljus loppis lund
lycka lykta lyra lång löv lövsal maj mandel matta melodi mjölk morgon morot mossa mugg mull
mus mynta månad måne mås nalle natt nypon nöt ocean ord orkan orre ost park penna piano pil
post prick pärla päron rad ram regn ren resa ris ros ruta räka räv råg röd rönn saft saga
sand segel sjal sjö skata sked skog skor skur släde snö sol soppa spade spår sten stig stol
storm ström sval svala svamp svan säl säng sång tak tall tand tavla tid torg torn träd tråd
tröja tupp tvål tält tåg udde uggla ull vagn vals vante varg vas vind väg väska våg vår äng
äpple öga öken ört
`
  .trim()
  .split(/\s+/);
