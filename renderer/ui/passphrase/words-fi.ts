/** 256 everyday Finnish words for suggested passphrases: short, calm, hard to confuse. */
export const wordsFi: readonly string[] = `
aalto aamu aika airo aita aitta akku ananas ankka arkki avain bussi etana haavi hame hanhi
hanki harava harju harmaa hattu hauki helmi herne hetki hiekka hiiri hilla hissi honka huivi
huopa hylly hyppy ikkuna ilma ilta ilves jalava joki jooga juna juoksu juuri juusto jyvä
järvi kaali kaappi kahvi kaiku kaisla kaivo kala kallio kamera kana kanava kanto karhu
kartta kasvi katto kaula kauppa kausi keitto kello kelta kenkä kerho kesä keto kettu kevät
kieli kiitos kirja kissa kitara kivi koira koivu kolmio kone kori korppu koski kotilo kuja
kukka kulta kumpu kuppi kurki kuula kuusi kylmä kylä kynä käki käpy lakka lammas lampi
lankku lapio latva laulu lauta lehti leipä lelu lento levy liina liito lilja lintu lokki
lumi luoto luumu lähde maito malja marja matka matto meloni meri metsä mieli minttu mopo
muisti muki multa muna muuri mylly myrsky mänty naali nalle niemi niitty norppa nuotio
nuotti ohra olki omena oppi orava ovi paita pallo paperi parta patja peili peippo pelto
penkki perho peruna pesä piano pilvi pipo pisara poro posti puikko puisto pulla puro pursi
pyörä päivä pöytä raita ranta ratas rauha reitti reki retki riimu riisi rinne ruis runo
ruoho ruska ruusu ruutu saari saha salama sammal sana satama sauna savi seinä sieni siili
silta sohva soutu suklaa suksi sumu suo susi sydän syksy taika taimi talvi tammi tanssi
tarha tarina tasku tatti teltta tilli toivo torni tuisku tuoksu tuoli tupa turve tuuli tyyni
tähti uinti ulappa uoma valo vanne varis varpu vene verho vesi vilja villa virta vuori väylä
yrtti
`
  .trim()
  .split(/\s+/);
