import type { errors as fiErrors, fields as fiFields } from '../fi/errors.ts';
import type { Same } from '../same.ts';

export const errors: Same<typeof fiErrors> = {
  'unknown-call': 'Programmet känner inte till den här funktionen.',
  'invalid-input': 'Kontrollera uppgifterna: något fält saknas eller har fel form.',
  'too-large': 'Uppgiften är för stor för att tas emot.',
  'not-allowed': 'Du har inte rätt till detta. Be huvudanvändaren om hjälp.',
  'signed-out': 'Logga in först.',
  internal: 'Ett fel inträffade i programmet. Inget sparades. Försök på nytt.',
  'not-found': 'Uppgiften hittades inte. Den har kanske raderats.',
  'no-venue': 'Det finns ingen mötesplats i mappen. Gör först ibruktagningen.',
  'venue-exists': 'Det finns redan en mötesplats i mappen. Den ändrades inte.',
  'wrong-passphrase': 'Lösenfrasen är fel. Kontrollera stavningen och försök på nytt.',
  'wrong-recovery-code': 'Återställningskoden är fel. Kontrollera tecknen och försök på nytt.',
  'wrong-pin': 'PIN-koden är fel. Vänta {{seconds}} s och försök på nytt.',
  'pin-wait': 'PIN-koden skrevs nyss fel. Vänta {{seconds}} s eller skriv lösenfrasen.',
  'pin-spent': 'PIN-koden har skrivits fel för många gånger. Skriv lösenfrasen.',
  'pin-not-now': 'PIN-koden går inte att använda just nu. Skriv lösenfrasen.',
  'pin-easy': 'PIN-koden är lätt att gissa. Välj en annan.',
  'already-open':
    'Narikka är redan öppet ($t(hosts.kind.{{host}}), process {{pid}}, öppnat {{since}}). Använd det eller stäng det först.',
  'open-in-window': 'Narikka är öppet i ett annat fönster. Använd det eller lås det först.',
  'kiosk-open':
    'Responskiosken är öppen. Avsluta den först: logga in eller tryck på Personal i kiosken.',
  'keys-damaged':
    'Nyckelfilen keys.json saknas eller är skadad. Återställ den från en säkerhetskopia.',
  'keys-newer': 'Nyckelfilen är gjord med en nyare Narikka. Uppdatera programmet.',
  'venue-damaged':
    'Databasen venue.db saknas, är skadad eller hör till en annan mötesplats. Filen ändrades inte. Återställ en säkerhetskopia.',
  'venue-foreign': 'Filen venue.db är inte den här mötesplatsens databas. Den ändrades inte.',
  'feedback-damaged':
    'Filen feedback.db är skadad. Respons kan varken läsas eller samlas in; resten av programmet fungerar. Den ändrades inte.',
  'feedback-newer':
    'Filen feedback.db är gjord med en nyare Narikka. Uppdatera programmet. Den ändrades inte.',
  'venue-newer':
    'Databasen är gjord med en nyare Narikka. Uppdatera programmet; filen ändrades inte.',
  'folder-read-only':
    'Det går inte att skriva i mappen {{folder}}. Kontrollera rättigheterna eller välj en annan mapp.',
  'disk-full':
    'Disken är full. Frigör utrymme och försök på nytt. Den senaste ändringen sparades inte.',
  'date-invalid': 'Dagen {{text}} finns inte.',
  'date-too-old': 'Dagen är för långt tillbaka: tidigast 1.1.2000. Kontrollera året.',
  'date-too-far': 'Dagen är mer än fem år framåt. Kontrollera året.',
  'end-before-start': 'Slutet är före början. Rätta tiderna.',
  'too-long-period': 'Perioden är för lång: högst {{days}} dagar. Välj en kortare.',
  'only-whole-months':
    'En rapport för utomstående gäller hela månader som är över. Välj en period som börjar den första dagen i en månad och slutar den sista dagen i en månad som är över.',
  'no-sessions-for-outsiders':
    'Siffror för enskilda träffar ges inte till utomstående. Välj andra rader, till exempel per månad.',
  'name-taken': 'Namnet används redan.',
  'group-ended': 'Gruppen avslutades {{date}}.',
  'group-full': 'Gruppen är full: {{capacity}} platser.',
  'already-member': 'Personen är redan med i gruppen.',
  'no-dates-left': 'Det blir inga träffar kvar under perioden.',
  'session-has-attendance': 'Träffen har redan anteckningar och kan därför inte ändras.',
  'session-was-asked':
    'Respons har frågats vid träffen. Om träffen tas bort eller inte hålls kan dess respons kanske inte visas.',
  'feedback-may-be-lost':
    'Vid träffen {{date}} har respons frågats, och den kunde kanske inte visas efter det här. Ingenting ändrades. Om träffen ändå ska bort, ställ in eller ta bort den ensam i träffens egen vy.',
  'session-cancelled': 'Träffen är inställd eller har inte hållits. Återställ den först.',
  'session-begun':
    'Träffen har redan börjat eller är förbi och kan inte längre flyttas eller ändras.',
  'month-not-closed': 'Månaden är inte stängd.',
  'month-not-over':
    'Månaden pågår ännu. Den kan stängas tidigast på månadens sista öppethållningsdag.',
  'month-sessions-to-come':
    'Månaden har ännu träffar på kommande, sammanlagt {{count}}. Den kan stängas när de är över; ställ in dem som inte hålls.',
  'month-items-open':
    'Månaden har {{count}} öppna punkter. Gå igenom dem och godkänn att månaden stängs trots dem.',
  'month-closed':
    '{{month}} är stängd och dess siffror rapporterade. En koordinator kan rätta anteckningar och antal; annat kan ändras först när koordinatorn har öppnat månaden på nytt.',
  'clock-in-closed-month':
    'Ingenting antecknades: enligt datorns klocka är det i dag en dag vars månad redan är stängd. Kontrollera klockan. Om den går rätt kan en koordinator öppna månaden på nytt.',
  'edit-stale': 'Någon har ändrat dessa träffar under tiden. Granska ändringarna på nytt.',
  'undo-too-late': 'En ändring kan ångras bara samma dag.',
  'off-days-open': 'Välj för träffarna på lediga dagar: hålls de, ställs de in eller flyttas de.',
  'conflicts-open': 'Någon träff är fortfarande spärrad. Hoppa över den eller ändra den.',
  'season-overlaps': 'Tiden överlappar säsongen {{name}}. Rätta datumen.',
  'season-closed':
    'Säsongen har ingen öppen dag. Om dörrarna är stängda hela tiden, lägg till en stängd tid.',
  'picture-unknown': 'Filen är varken en PNG- eller en JPEG-bild. Välj en annan fil.',
  'picture-too-large': 'Bilden är för stor: högst {{kilobytes}} kB. Spara den i mindre storlek.',
  'nothing-to-tell':
    'Träffen hålls som planerat eller visas inte utåt: det finns inget dörranslag.',
  'room-taken': '{{room}} är bokad {{times}}: {{title}}. Välj en annan lokal eller tid.',
  'session-in-future': 'Träffen är kommande. Närvaro och antal antecknas på träffens dag.',
  'already-marked': 'Personen finns redan på listan och har en anteckning. Ändra den på raden.',
  'person-has-history':
    'Personen har medlemskap, anteckningar eller annan historia och kan inte läggas i papperskorgen. Om också medlemskapet är ett misstag, ta först bort det från gruppens deltagarlista. Arkivera annars personen.',
  'group-has-history':
    'Gruppen har träffar, deltagare eller annan historia och kan inte läggas i papperskorgen. Arkivera gruppen: träffarna och siffrorna bevaras.',
  'group-removed': 'Träffens grupp är borttagen. Återställ först gruppen ur papperskorgen.',
  'person-has-marks':
    'Personen har anteckningar i den här gruppen. Avsluta medlemskapet i stället för att radera.',
  'field-off':
    'Den här uppgiften används inte. En koordinator kan ta den i bruk i inställningarna.',
  'merge-with-itself': 'Välj två olika personer. En person kan inte slås ihop med sig själv.',
  'merge-made-already':
    'En av personerna är redan sammanslagen. Uppdatera listan och välj på nytt.',
  'merge-of-erased': 'En raderad person kan inte slås ihop eller skiljas åt.',
  'merge-of-two-people':
    'Båda är närvarande vid samma träff {{count}} gånger. De är troligen två olika personer. Om samma människa antecknades två gånger, bekräfta det först.',
  'merge-changes-month':
    'Det här skulle ändra talen för en stängd månad ({{month}}). Öppna månaden på nytt först.',
  'merge-undo-marks':
    'Sammanslagningen kan inte ångras: anteckningarna för träffen {{title}} {{date}} har ändrats efteråt.',
  'merge-undo-memberships':
    'Sammanslagningen kan inte ångras: medlemskapet i gruppen {{group}} har ändrats efteråt.',
  'merge-undo-merged-on':
    'Sammanslagningen kan inte ångras: personen har efteråt slagits ihop med en annan. Ångra det först.',
  'form-fixed':
    'Gruppen har redan anteckningar, så en öppen grupp kan inte bli sluten eller tvärtom: gångna tal skulle ändras. Gör en ny grupp.',
  'group-venue-fixed':
    'Gruppen har redan anteckningar på denna mötesplats, så den kan inte flyttas till en annan: gångna tal skulle ändras. Gör en ny grupp.',
  'kind-without-names': 'En sådan träff har ingen deltagarlista. Anteckna bara antalet.',
  'kind-without-heads':
    'Vid en sådan träff räknas inga människor. Stäng träffen när den har hållits.',
  'register-closed': 'Träffen är stängd. Öppna den på nytt om du vill ändra anteckningarna.',
  'nothing-to-undo': 'Det finns inget att ångra.',
  'others-step':
    'Du har inga egna ändringar att ångra. Den senaste gjordes av någon annan: rätta anteckningen eller antalet direkt.',
  'count-below-zero': 'Antalet kan inte vara under noll.',
  'below-first-visits': 'Totalen kan inte vara mindre än de första besöken ({{count}}).',
  'below-tallies':
    'Totalen kan inte vara mindre än det som märkts om besökarna ({{count}}). Minska det först.',
  'above-visits': 'Man kan inte märka fler besökare än dagens besök ({{count}}).',
  'ever-above-year': 'Förstagångsbesökarna kan inte vara fler än årets första besök.',
  'counter-not-used':
    'Den här räknaren är inte i bruk. Ta den i bruk i mötesplatsens inställningar.',
  'code-looks-like-identity':
    'Det här ser ut som en personbeteckning, ett datum eller en e-postadress. Be besökaren hitta på en annan kod; den här sparades inte.',
  'code-year-over': 'Årets koder är redan förstörda. Kontrollera datorns datum.',
  'splits-above-heads':
    'Enligt kön eller roll har fler delats upp än det finns namnlösa. Lägg först till namnlösa eller minska uppdelningen.',
  'mark-details-misfit':
    'Det passar inte personens anteckning: tider hör till närvaro, man går efter att man kommit, och en orsak hör till frånvaro.',
  'switched-off': 'Det här är avstängt. En koordinator kan ta det i bruk i inställningarna.',
  'date-not-now':
    'Dagen har bytts eller datorns klocka visar en annan dag. Kontrollera datorns datum och bekräfta på nytt.',
  'day-not-today': 'Besök kan inte antecknas för en kommande dag.',
  'last-administrator': 'Minst en huvudanvändare måste finnas kvar.',
  'checkin-off': 'Självanmälan är inte i bruk. En koordinator kan ta den i bruk i inställningarna.',
  'checkin-not-now':
    'Självanmälan kan öppnas bara på träffens egen dag, senast en halvtimme efter att träffen slutat.',
  'checkin-nobody': 'Deltagarlistan är tom. Lägg till deltagarna i gruppen och försök på nytt.',
  'file-empty': 'Filen är tom. Kontrollera att du valde rätt fil.',
  'file-too-large':
    'Filen är för stor: högst {{megabytes}} MB. Exportera en kortare period ur kalendern.',
  'file-damaged':
    'Filen är skadad och kan inte läsas. Öppna den i sitt eget program och spara på nytt.',
  'file-encrypted': 'Filen är skyddad med lösenord. Ta bort skyddet i Excel och spara på nytt.',
  'file-old-excel': 'Filen är i gammalt Excel-format. Öppna den i Excel och spara som .xlsx.',
  'file-open-document': 'Filen är en OpenDocument-tabell (.ods). Spara den som .xlsx eller .csv.',
  'table-pdf': 'Ur en PDF-fil kan inget importeras. Använd en tabell (.xlsx eller .csv).',
  'table-unknown': 'Filen känns inte igen. Använd en tabell (.xlsx eller .csv).',
  'file-pdf':
    'Ett program kan inte importeras ur en PDF-fil. Använd en fil av typen .ics, .xlsx eller .csv.',
  'file-unknown': 'Filen känns inte igen. Använd en kalender (.ics) eller en tabell (.xlsx, .csv).',
  'file-too-much':
    'Filen innehåller för mycket för att läsas. Exportera en kortare period eller dela tabellen.',
  'file-changed': 'Filen har ändrats sedan du såg på den. Välj filen på nytt och gå igenom den.',
  'import-running':
    'En fil importeras eller en import ångras just nu. Vänta en stund och försök igen.',
  'import-cancelled': 'Importen avbröts. Ingenting sparades.',
  'import-columns-missing': 'Kolumnerna som behövs hittas inte i filen. Välj dem först.',
  'import-undo-too-late': 'Importen gjordes för över 30 dagar sedan och kan inte längre ångras.',
  'file-not-calendar': 'Filen är inte en kalender. Exportera kalendern på nytt som .ics.',
  'paper-above-present':
    'Enligt närvaron var {{present}} på plats, men papperen är {{papers}}. Kontrollera talen eller närvaron.',
  'paper-entered-before':
    'Enligt närvaron var {{present}} på plats, och med de tidigare inmatade blir papperen fler än så. Kontrollera om de redan är inmatade, eller rätta närvaron.',
  'paper-too-old': 'Papperen är för gamla: de kan matas in i {{days}} dagar. Kontrollera dagen.',
  'week-in-future':
    'Veckan är kommande. Papper matas in tidigast den vecka de gäller. Kontrollera dagen.',
  'text-stale': 'Någon har ändrat den här texten under tiden. Läs den på nytt.',
  'form-stale':
    'Blanketten har ändrats i ett annat fönster. Öppna den på nytt och gör ändringen där.',
  'form-incomplete':
    'Blanketten saknar ännu texter. Fyll i dem eller lämna bort språket, och publicera sedan.',
  'form-unmodified':
    'Det här är en enkät av någon annan som bara används ord för ord. Den kan varken ändras eller kopieras.',
  'form-minimum-fixed':
    'Blanketten har redan besvarats, så det minsta antalet svar kan inte längre ändras. Gör en kopia om du behöver en annan gräns.',
  'form-standard': 'Standardblanketten kan inte arkiveras: den används där inget annat har valts.',
  'form-not-published': 'Blanketten har inte publicerats ännu. Publicera den först.',
  'form-archived': 'Blanketten finns i arkivet. Återställ den först.',
  'form-file-too-large':
    'Filen är för stor för en responsblankett. Välj en fil som har exporterats från Narikka.',
  'form-file-damaged':
    'Filen är skadad och kan inte läsas. Exportera blanketten på nytt från det program den kommer ifrån.',
  'form-file-foreign':
    'Filen är ingen responsblankett. Välj en fil som har exporterats från Narikka (narikka-form-….json).',
  'form-file-newer':
    'Blanketten är gjord med en nyare Narikka. Uppdatera det här programmet först.',
  'form-file-misfit':
    'Blanketten har en punkt som programmet inte känner till: {{where}}. Ingenting importerades. Exportera blanketten på nytt.',
  'form-file-value':
    'Ett värde saknas eller duger inte: {{where}}. Ingenting importerades. Rätta filen eller exportera blanketten på nytt.',
  'form-file-repeated':
    'Två frågor har samma beteckning: {{where}}. Ingenting importerades. Rätta filen eller exportera blanketten på nytt.',
  'form-file-no-questions':
    'Blanketten har inga frågor. Ingenting importerades. Lägg till en fråga och exportera blanketten på nytt.',
  'form-file-no-source':
    'Blanketten är märkt som oförändrad men källan saknas. Ingenting importerades. Be om en fil där källan finns.',
};

export const fields: Same<typeof fiFields> = {
  required: 'Fyll i det här fältet.',
  'too-long': 'För långt: högst {{max}} tecken.',
  'too-short': 'För kort: minst {{min}} tecken.',
  'too-small': 'För litet: minst {{min}}.',
  'too-big': 'För stort: högst {{max}}.',
  date: 'Dagen finns inte. Skriv till exempel 24.11.2026.',
  invalid: 'Kontrollera det här fältet.',
  unknown: 'Det här fältet är okänt.',
  'too-many': 'För många: högst {{max}}.',
  'field-off': 'Uppgiften används inte.',
  'mark-details-misfit': 'Passar inte anteckningen.',
  'name-taken': 'Namnet används redan.',
  'date-too-old': 'Dagen är för långt tillbaka: tidigast 1.1.2000. Kontrollera året.',
  'date-too-far': 'Dagen är mer än fem år framåt. Kontrollera året.',
  'end-before-start': 'Slutet är före början.',
  'pin-easy': 'Lätt att gissa. Välj en annan.',
};
