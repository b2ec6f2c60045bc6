import { answerWords } from '#shared/domain/feedback/answer-words.ts';
import { fi } from './kiosk-words-fi.ts';
import type { KioskWords } from './kiosk-words-needed.ts';

/** Easy Finnish: short sentences, one thing in each. What is easy already is the same. */
export const easyFi: KioskWords = {
  ...fi,
  ...answerWords['fi-x-easy'],
  notice:
    'Vastaat ilman nimeä. Emme voi myöhemmin poistaa tai näyttää vastaustasi. Jos ryhmä on pieni, näytämme tulokset vasta, kun vastauksia on vähintään {{minimum}}.',
  skip: 'En vastaa tähän',
  stop: 'Lopeta. Älä lähetä.',
  roomLeft: 'Voit kirjoittaa vielä noin {{left}} merkkiä.',
  full: 'Et voi kirjoittaa enempää. Pyyhi ensin jotain pois.',
  isReady: 'Haluatko lähettää vastauksesi?',
  cannotBeChanged: 'Kun olet lähettänyt vastauksen, sitä ei voi muuttaa.',
  byMyself: 'Vastasin itse. Lähetä.',
  somebodyHelped: 'Joku auttoi minua. Lähetä.',
  nothingAnswered: 'Et vastannut kysymyksiin. Emme lähetä mitään.',
  failed: 'Vastaus ei tallentunut. Yritä uudelleen.',
  thanks: 'Kiitos! Vastasit kysymyksiin.',
  isKept: 'Vastaus on tallessa. Siinä ei ole nimeäsi.',
  isDiscardedSoon: 'Jos et jatka, vastauksesi poistetaan.',
  readAloud: 'Kuuntele',
  contrast: 'Vaihda värit',
  oneButtonHelp: 'Kehys liikkuu. Paina mitä tahansa näppäintä, kun kehys on oikeassa kohdassa.',
  over: 'Et voi enää vastata tähän kyselyyn.',
  lost: 'Et voi nyt vastata. Laite ei toimi.',
};
