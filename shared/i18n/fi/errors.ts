/** One plain sentence for every refusal: what happened and what to do. */
export const errors = {
  'unknown-call': 'Ohjelma ei tunne tätä toimintoa.',
  'invalid-input': 'Tarkista tiedot: jokin kenttä puuttuu tai on väärässä muodossa.',
  'too-large': 'Tieto on liian suuri vastaanotettavaksi.',
  'not-allowed': 'Sinulla ei ole oikeutta tähän. Pyydä apua pääkäyttäjältä.',
  'signed-out': 'Kirjaudu ensin sisään.',
  internal: 'Ohjelmassa tapahtui virhe. Mitään ei tallennettu. Yritä uudelleen.',
  'not-found': 'Tietoa ei löytynyt. Se on ehkä poistettu.',
  'no-venue': 'Kansiossa ei ole kohtaamispaikkaa. Tee ensin käyttöönotto.',
  'venue-exists': 'Kansiossa on jo kohtaamispaikka. Sitä ei muutettu.',
  'wrong-passphrase': 'Tunnuslause on väärä. Tarkista kirjoitus ja yritä uudelleen.',
  'wrong-recovery-code': 'Palautuskoodi on väärä. Tarkista merkit ja yritä uudelleen.',
  'wrong-pin': 'PIN-koodi on väärä. Odota {{seconds}} s ja yritä uudelleen.',
  'pin-wait':
    'PIN-koodi on juuri kirjoitettu väärin. Odota {{seconds}} s tai kirjoita tunnuslause.',
  'pin-spent': 'PIN-koodi on kirjoitettu väärin liian monta kertaa. Kirjoita tunnuslause.',
  'pin-not-now': 'PIN-koodi ei käy juuri nyt. Kirjoita tunnuslause.',
  'pin-easy': 'PIN-koodi on helppo arvata. Valitse toinen.',
  'already-open':
    'Narikka on jo auki ($t(hosts.kind.{{host}}), prosessi {{pid}}, avattu {{since}}). Käytä sitä tai sulje se ensin.',
  'open-in-window': 'Narikka on auki toisessa ikkunassa. Käytä sitä tai lukitse se ensin.',
  'kiosk-open':
    'Palautekioski on auki. Lopeta se ensin: kirjaudu sisään tai paina kioskissa Henkilökunta.',
  'keys-damaged':
    'Avaintiedosto keys.json puuttuu tai on vaurioitunut. Palauta se varmuuskopiosta.',
  'keys-newer': 'Avaintiedosto on tehty uudemmalla Narikalla. Päivitä ohjelma.',
  'venue-damaged':
    'Tietokanta venue.db puuttuu, on vaurioitunut tai on toisen kohtaamispaikan. Tiedostoa ei muutettu. Palauta varmuuskopio.',
  'venue-foreign': 'Tiedosto venue.db ei ole tämän kohtaamispaikan tietokanta. Sitä ei muutettu.',
  'feedback-damaged':
    'Tiedosto feedback.db on vioittunut. Palautteita ei voi lukea eikä kerätä; muu ohjelma toimii. Sitä ei muutettu.',
  'feedback-newer':
    'Tiedosto feedback.db on tehty uudemmalla Narikalla. Päivitä ohjelma. Sitä ei muutettu.',
  'venue-newer':
    'Tietokanta on tehty uudemmalla Narikalla. Päivitä ohjelma; tiedostoa ei muutettu.',
  'folder-read-only':
    'Kansioon {{folder}} ei voi kirjoittaa. Tarkista oikeudet tai valitse toinen kansio.',
  'disk-full':
    'Levy on täynnä. Vapauta tilaa ja yritä uudelleen. Viimeisintä muutosta ei tallennettu.',
  'date-invalid': 'Päivää {{text}} ei ole olemassa.',
  'date-too-old': 'Päivä on liian kaukana menneessä: aikaisintaan 1.1.2000. Tarkista vuosi.',
  'date-too-far': 'Päivä on yli viiden vuoden päässä. Tarkista vuosi.',
  'end-before-start': 'Loppu on ennen alkua. Korjaa ajat.',
  'too-long-period': 'Ajanjakso on liian pitkä: enintään {{days}} päivää. Valitse lyhyempi.',
  'only-whole-months':
    'Ulkopuolisille annettava raportti on kokonaisista kuukausista, jotka ovat päättyneet. Valitse jakso, joka alkaa kuukauden ensimmäisestä päivästä ja päättyy menneen kuukauden viimeiseen.',
  'no-sessions-for-outsiders':
    'Ulkopuolisille ei anneta yksittäisten kertojen lukuja. Valitse muut rivit, esimerkiksi kuukausittain.',
  'name-taken': 'Nimi on jo käytössä.',
  'group-ended': 'Ryhmä on päättynyt {{date}}.',
  'group-full': 'Ryhmä on täynnä: {{capacity}} paikkaa.',
  'already-member': 'Henkilö on jo ryhmässä.',
  'no-dates-left': 'Ajanjaksolle ei jää yhtään tapaamiskertaa.',
  'session-has-attendance': 'Kerralla on jo merkintöjä, joten sitä ei voi muuttaa.',
  'session-was-asked':
    'Kerralla on kysytty palautetta. Jos kerta poistetaan tai jää pitämättä, sen palautetta ei ehkä voida näyttää.',
  'feedback-may-be-lost':
    'Kerralla {{date}} on kysytty palautetta, jota ei ehkä voitaisi näyttää tämän jälkeen. Mitään ei muutettu. Jos kerran silti pitää jäädä pois, peru tai poista se yksin kerran omasta näkymästä.',
  'session-cancelled': 'Kerta on peruttu tai jäänyt pitämättä. Palauta se ensin.',
  'session-begun': 'Kerta on jo alkanut tai mennyt, joten sitä ei voi enää siirtää tai muuttaa.',
  'month-not-closed': 'Kuukausi ei ole suljettu.',
  'month-not-over':
    'Kuukausi on vielä kesken. Sen voi sulkea kuukauden viimeisenä aukiolopäivänä tai myöhemmin.',
  'month-sessions-to-come':
    'Kuukaudessa on vielä tulossa kertoja, yhteensä {{count}}. Kuukauden voi sulkea, kun ne ovat ohi; peru ne, joita ei pidetä.',
  'month-items-open':
    'Kuukaudessa on {{count}} keskeneräistä kohtaa. Katso ne läpi ja hyväksy, että kuukausi suljetaan niistä huolimatta.',
  'month-closed':
    '{{month}} on suljettu ja sen luvut raportoitu. Koordinaattori voi korjata merkintöjä ja määriä; muuta voi muuttaa vasta, kun hän on avannut kuukauden uudelleen.',
  'clock-in-closed-month':
    'Mitään ei kirjattu: koneen kellon mukaan tänään on päivä, jonka kuukausi on jo suljettu. Tarkista kello. Jos se on oikein, koordinaattori voi avata kuukauden uudelleen.',
  'edit-stale': 'Joku on muuttanut näitä kertoja sillä välin. Tarkista muutokset uudelleen.',
  'undo-too-late': 'Muutoksen voi kumota vain samana päivänä.',
  'off-days-open':
    'Valitse vapaapäiville osuvista kerroista: pidetäänkö, perutaanko vai siirretäänkö.',
  'conflicts-open': 'Jokin kerta on vielä estetty. Ohita se tai muuta sitä.',
  'season-overlaps': 'Aika menee päällekkäin kauden {{name}} kanssa. Korjaa päivät.',
  'season-closed':
    'Kaudella ei ole yhtään aukiolopäivää. Jos ovet ovat kiinni koko ajan, lisää sulkuaika.',
  'picture-unknown': 'Tiedosto ei ole PNG- eikä JPEG-kuva. Valitse toinen tiedosto.',
  'picture-too-large': 'Kuva on liian suuri: enintään {{kilobytes}} kt. Tallenna se pienempänä.',
  'nothing-to-tell':
    'Kerta pidetään niin kuin oli suunniteltu, tai sitä ei näytetä ulospäin: ovilappua ei ole.',
  'room-taken': '{{room}} on varattu {{times}}: {{title}}. Valitse toinen tila tai aika.',
  'session-in-future': 'Kerta on vasta tulossa. Läsnäolot ja määrät merkitään kerran päivänä.',
  'already-marked': 'Henkilö on jo listalla ja hänellä on merkintä. Muuta sitä riviltä.',
  'person-has-history':
    'Henkilöllä on jäsenyyksiä, merkintöjä tai muuta historiaa, joten häntä ei voi siirtää roskakoriin. Jos jäsenyyskin on virhe, peru se ensin ryhmän osallistujalistalta. Muuten arkistoi henkilö.',
  'group-has-history':
    'Ryhmällä on kertoja, osallistujia tai muuta historiaa, joten sitä ei voi siirtää roskakoriin. Arkistoi ryhmä: kerrat ja luvut säilyvät.',
  'group-removed': 'Kerran ryhmä on poistettu. Palauta ensin ryhmä roskakorista.',
  'person-has-marks': 'Henkilöllä on merkintöjä tässä ryhmässä. Päätä jäsenyys poistamisen sijaan.',
  'field-off': 'Tämä tieto ei ole käytössä. Koordinaattori voi ottaa sen käyttöön asetuksissa.',
  'merge-with-itself': 'Valitse kaksi eri henkilöä. Henkilöä ei voi yhdistää itseensä.',
  'merge-made-already':
    'Toinen henkilöistä on jo yhdistetty. Päivitä luettelo ja valitse uudelleen.',
  'merge-of-erased': 'Poistettua henkilöä ei voi yhdistää eikä erottaa.',
  'merge-of-two-people':
    'Molemmat ovat läsnä samalla kerralla {{count}} kertaa. He ovat luultavasti kaksi eri ihmistä. Jos sama ihminen merkittiin kahdesti, vahvista se ensin.',
  'merge-changes-month':
    'Tämä muuttaisi suljetun kuukauden lukuja ({{month}}). Avaa kuukausi ensin uudelleen.',
  'merge-undo-marks':
    'Yhdistämistä ei voi perua: kerran {{title}} {{date}} merkintöjä on muutettu sen jälkeen.',
  'merge-undo-memberships':
    'Yhdistämistä ei voi perua: jäsenyyttä ryhmässä {{group}} on muutettu sen jälkeen.',
  'merge-undo-merged-on':
    'Yhdistämistä ei voi perua: henkilö on sen jälkeen yhdistetty toiseen. Peru ensin se.',
  'form-fixed':
    'Ryhmällä on jo merkintöjä, joten avoimesta ei voi tehdä suljettua eikä toisin päin: menneet luvut muuttuisivat. Tee uusi ryhmä.',
  'group-venue-fixed':
    'Ryhmällä on jo merkintöjä tässä kohtaamispaikassa, joten ryhmää ei voi siirtää toiseen: menneet luvut muuttuisivat. Tee uusi ryhmä.',
  'kind-without-names': 'Tämänlaisella kerralla ei ole osallistujalistaa. Merkitse vain määrä.',
  'kind-without-heads':
    'Tämänlaisesta kerrasta ei lasketa ihmisiä. Sulje kerta, kun se on pidetty.',
  'register-closed': 'Kerta on suljettu. Avaa se uudelleen, jos haluat muuttaa merkintöjä.',
  'nothing-to-undo': 'Ei ole mitään kumottavaa.',
  'others-step':
    'Omia muutoksiasi ei ole kumottavana. Viimeisimmän muutoksen teki joku muu: korjaa merkintä tai määrä suoraan.',
  'count-below-zero': 'Määrä ei voi olla alle nollan.',
  'below-first-visits': 'Kokonaismäärä ei voi olla pienempi kuin ensikäynnit ({{count}}).',
  'below-tallies':
    'Kokonaismäärä ei voi olla pienempi kuin kävijöistä merkityt tiedot ({{count}}). Vähennä ensin niitä.',
  'above-visits': 'Kävijöistä ei voi merkitä enempää kuin päivän käyntejä on ({{count}}).',
  'ever-above-year': 'Ensikertalaisia ei voi olla enempää kuin tämän vuoden ensikäyntejä.',
  'counter-not-used': 'Tämä laskuri ei ole käytössä. Ota se käyttöön kohtaamispaikan asetuksissa.',
  'code-looks-like-identity':
    'Tämä näyttää henkilötunnukselta, päivämäärältä tai sähköpostiosoitteelta. Pyydä kävijää keksimään toinen koodi; tätä ei tallennettu.',
  'code-year-over': 'Tämän vuoden koodit on jo hävitetty. Tarkista koneen päivämäärä.',
  'splits-above-heads':
    'Sukupuolen tai roolin mukaan on eritelty enemmän kuin nimettömiä on. Lisää ensin nimettömiä tai vähennä erittelystä.',
  'mark-details-misfit':
    'Tämä ei sovi henkilön merkintään: ajat kuuluvat läsnäoloon, lähtö on tulon jälkeen, ja syy kuuluu poissaoloon.',
  'switched-off': 'Tämä on kytketty pois. Koordinaattori voi ottaa sen käyttöön asetuksissa.',
  'date-not-now':
    'Päivä on vaihtunut tai koneen kello on toisessa päivässä. Tarkista koneen päivämäärä ja vahvista uudelleen.',
  'day-not-today': 'Tulevan päivän käyntejä ei voi kirjata.',
  'last-administrator': 'Ainakin yhden pääkäyttäjän on jäätävä.',
  'checkin-off':
    'Itseilmoittautuminen ei ole käytössä. Koordinaattori voi ottaa sen käyttöön asetuksissa.',
  'checkin-not-now':
    'Itseilmoittautumisen voi avata vain kerran omana päivänä, viimeistään puoli tuntia kerran päättymisestä.',
  'checkin-nobody': 'Osallistujalista on tyhjä. Lisää osallistujat ryhmään ja yritä uudelleen.',
  'file-empty': 'Tiedosto on tyhjä. Tarkista, että valitsit oikean tiedoston.',
  'file-too-large':
    'Tiedosto on liian suuri: enintään {{megabytes}} Mt. Vie kalenterista lyhyempi ajanjakso.',
  'file-damaged':
    'Tiedosto on vaurioitunut, eikä sitä voi lukea. Avaa se omassa ohjelmassaan ja tallenna uudelleen.',
  'file-encrypted':
    'Tiedosto on suojattu salasanalla. Poista suojaus Excelissä ja tallenna uudelleen.',
  'file-old-excel':
    'Tiedosto on vanhaa Excel-muotoa. Avaa se Excelissä ja tallenna muodossa .xlsx.',
  'file-open-document':
    'Tiedosto on OpenDocument-taulukko (.ods). Tallenna se muodossa .xlsx tai .csv.',
  'table-pdf': 'PDF-tiedostosta ei voi tuoda mitään. Käytä taulukkoa (.xlsx tai .csv).',
  'table-unknown': 'Tiedostoa ei tunnistettu. Käytä taulukkoa (.xlsx tai .csv).',
  'file-pdf': 'PDF-tiedostosta ei voi tuoda ohjelmaa. Käytä tiedostoa .ics, .xlsx tai .csv.',
  'file-unknown': 'Tiedostoa ei tunnistettu. Käytä kalenteria (.ics) tai taulukkoa (.xlsx, .csv).',
  'file-too-much':
    'Tiedostossa on liikaa tietoa luettavaksi. Vie lyhyempi ajanjakso tai jaa taulukko osiin.',
  'file-changed':
    'Tiedosto on muuttunut sen jälkeen, kun katsoit sitä. Valitse tiedosto uudelleen ja katso se läpi.',
  'import-running':
    'Tiedostoa tuodaan tai tuontia perutaan juuri nyt. Odota hetki ja yritä uudelleen.',
  'import-cancelled': 'Tuonti keskeytettiin. Mitään ei tallennettu.',
  'import-columns-missing': 'Tiedostosta ei löydy tarvittavia sarakkeita. Valitse ne ensin.',
  'import-undo-too-late': 'Tuonnista on yli 30 päivää, joten sitä ei voi enää perua.',
  'file-not-calendar': 'Tiedosto ei ole kalenteri. Vie kalenteri uudelleen muodossa .ics.',
  'paper-above-present':
    'Kerralla oli {{present}} läsnä, mutta papereita on {{papers}}. Tarkista luvut tai läsnäolot.',
  'paper-entered-before':
    'Kerralla oli {{present}} läsnä, ja aiemmin kirjattujen kanssa papereita olisi enemmän. Tarkista, onko ne jo kirjattu, tai korjaa läsnäolot.',
  'paper-too-old':
    'Papereista on liian kauan: niitä voi kirjata {{days}} päivän ajan. Tarkista päivä.',
  'week-in-future':
    'Viikko on vasta tulossa. Paperit kirjataan aikaisintaan sillä viikolla, jolta ne ovat. Tarkista päivä.',
  'text-stale': 'Joku on muuttanut tätä tekstiä sillä välin. Lue se uudelleen.',
  'form-stale': 'Lomaketta on muutettu toisessa ikkunassa. Avaa se uudelleen ja tee muutos siihen.',
  'form-incomplete':
    'Lomakkeesta puuttuu vielä tekstejä. Täydennä ne tai jätä kieli pois, ja julkaise sitten.',
  'form-unmodified':
    'Tämä on toisen laatima kysely, jota käytetään vain sanasta sanaan. Sitä ei voi muokata eikä kopioida.',
  'form-minimum-fixed':
    'Lomakkeeseen on jo vastattu, joten vastausten vähimmäismäärää ei voi enää muuttaa. Tee lomakkeesta kopio, jos tarvitset toisen rajan.',
  'form-standard':
    'Oletuslomaketta ei voi arkistoida: se on käytössä siellä, mihin ei ole valittu muuta.',
  'form-not-published': 'Lomaketta ei ole vielä julkaistu. Julkaise se ensin.',
  'form-archived': 'Lomake on arkistossa. Palauta se ensin.',
  'form-file-too-large':
    'Tiedosto on liian suuri palautelomakkeeksi. Valitse tiedosto, joka on viety Narikasta.',
  'form-file-damaged':
    'Tiedosto on vaurioitunut, eikä sitä voi lukea. Vie lomake uudelleen siitä ohjelmasta, josta se on.',
  'form-file-foreign':
    'Tiedosto ei ole palautelomake. Valitse tiedosto, joka on viety Narikasta (narikka-form-….json).',
  'form-file-newer': 'Lomake on tehty uudemmalla Narikalla. Päivitä tämä ohjelma ensin.',
  'form-file-misfit':
    'Lomakkeessa on kohta, jota ohjelma ei tunne: {{where}}. Mitään ei tuotu. Vie lomake uudelleen.',
  'form-file-value':
    'Arvo puuttuu tai ei kelpaa: {{where}}. Mitään ei tuotu. Korjaa tiedosto tai vie lomake uudelleen.',
  'form-file-repeated':
    'Kahdella kysymyksellä on sama tunniste: {{where}}. Mitään ei tuotu. Korjaa tiedosto tai vie lomake uudelleen.',
  'form-file-no-questions':
    'Lomakkeessa ei ole yhtään kysymystä. Mitään ei tuotu. Lisää kysymys ja vie lomake uudelleen.',
  'form-file-no-source':
    'Lomake on merkitty muokkaamattomaksi, mutta sen lähde puuttuu. Mitään ei tuotu. Pyydä tiedosto, jossa lähde on.',
} as const;

/** What is wrong with one field; the contract's schemas give the codes. */
export const fields = {
  required: 'Täytä tämä kenttä.',
  'too-long': 'Liian pitkä: enintään {{max}} merkkiä.',
  'too-short': 'Liian lyhyt: vähintään {{min}} merkkiä.',
  'too-small': 'Liian pieni: vähintään {{min}}.',
  'too-big': 'Liian suuri: enintään {{max}}.',
  date: 'Päivää ei ole olemassa. Kirjoita esimerkiksi 24.11.2026.',
  invalid: 'Tarkista tämä kenttä.',
  unknown: 'Tätä kenttää ei tunneta.',
  'too-many': 'Liian monta: enintään {{max}}.',
  'field-off': 'Tieto ei ole käytössä.',
  'mark-details-misfit': 'Ei sovi merkintään.',
  'name-taken': 'Nimi on jo käytössä.',
  'date-too-old': 'Päivä on liian kaukana menneessä: aikaisintaan 1.1.2000. Tarkista vuosi.',
  'date-too-far': 'Päivä on yli viiden vuoden päässä. Tarkista vuosi.',
  'end-before-start': 'Loppu on ennen alkua.',
  'pin-easy': 'Helppo arvata. Valitse toinen.',
} as const;
