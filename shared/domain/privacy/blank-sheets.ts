import type { Language } from '../../contract/app.ts';
import type { Paper, PaperBlock } from './paper.ts';

type BlankWords = Readonly<{
  signIn: string;
  signInNote: string;
  name: string;
  present: string;
  remarks: string;
  others: string;
  headcount: string;
  agreement: string;
  rules: string;
  rulesNote: string;
  agreed: string;
  agreedItems: readonly string[];
  group: string;
  place: string;
  participant: string;
  leader: string;
  notKept: string;
  notClientSystem: string;
}>;

const blankWords: Readonly<Record<Language, BlankWords>> = {
  fi: {
    signIn: 'Osallistujalista paperilla',
    signInNote:
      'Nimimerkki tai etunimi riittää. Kun läsnäolot on kirjattu ohjelmaan, paperi hävitetään.',
    name: 'Nimi tai nimimerkki',
    present: 'Paikalla',
    remarks: 'Etänä / klo',
    others: 'Nimettömiä yhteensä',
    headcount: 'Lapsia ja saattajia',
    agreement: 'Ryhmän pelisäännöt ja sopimus',
    rules: 'Pelisäännöt, joista sovimme yhdessä',
    rulesNote: 'Esimerkiksi luottamus, myöhästymiset, puhelimet, poissaoloista kertominen.',
    agreed: 'Sovimme',
    agreedItems: [
      'Ryhmässä kuultu jää ryhmään.',
      'Olen saanut tiedon siitä, mitä minusta tallennetaan.',
      'Osallistuminen on vapaaehtoista, ja voin lopettaa milloin tahansa.',
    ],
    group: 'Ryhmä',
    place: 'Paikka ja päivä',
    participant: 'Osallistuja',
    leader: 'Ohjaaja',
    notKept:
      'Sopimus jää osallistujalle ja ryhmän ohjaajalle. Ohjelmaan kirjataan vain päivä, jona sopimus tehtiin.',
    notClientSystem: 'Tämä ei ole asiakastietojärjestelmän lomake.',
  },
  sv: {
    signIn: 'Deltagarlista på papper',
    signInNote:
      'Ett smeknamn eller förnamn räcker. När närvaron har förts in i programmet förstörs papperet.',
    name: 'Namn eller smeknamn',
    present: 'På plats',
    remarks: 'På distans / kl.',
    others: 'Anonyma sammanlagt',
    headcount: 'Barn och ledsagare',
    agreement: 'Gruppens spelregler och överenskommelse',
    rules: 'Spelregler som vi kommit överens om',
    rulesNote: 'Till exempel förtroende, förseningar, telefoner, hur man meddelar frånvaro.',
    agreed: 'Vi är överens om',
    agreedItems: [
      'Det som sägs i gruppen stannar i gruppen.',
      'Jag har fått veta vad som sparas om mig.',
      'Deltagandet är frivilligt och jag kan sluta när som helst.',
    ],
    group: 'Grupp',
    place: 'Plats och datum',
    participant: 'Deltagare',
    leader: 'Ledare',
    notKept:
      'Överenskommelsen stannar hos deltagaren och gruppens ledare. I programmet antecknas bara dagen då den gjordes.',
    notClientSystem: 'Det här är ingen blankett i ett klientdatasystem.',
  },
  en: {
    signIn: 'Sign-in sheet on paper',
    signInNote:
      'A nickname or first name is enough. Once attendance is in the program, the paper is destroyed.',
    name: 'Name or nickname',
    present: 'Present',
    remarks: 'Remote / time',
    others: 'Without a name, in all',
    headcount: 'Children and companions',
    agreement: 'Rules and agreement of the group',
    rules: 'Rules we agreed on together',
    rulesNote: 'For example confidence, being late, telephones, telling of an absence.',
    agreed: 'We agree',
    agreedItems: [
      'What is heard in the group stays in the group.',
      'I have been told what is stored about me.',
      'Taking part is voluntary, and I can stop at any time.',
    ],
    group: 'Group',
    place: 'Place and date',
    participant: 'Participant',
    leader: 'Leader',
    notKept:
      'The agreement stays with the participant and the leader. The program only keeps the day it was made.',
    notClientSystem: 'This is not a form of a client information system.',
  },
};

/** Rows to write on when nobody's name is printed, and after the names. */
const blankRows = 18;
const fewestBlank = 4;

export type SignIn = Readonly<{
  language: Language;
  title: string;
  /** Day, time and place as people read them. */
  when: string;
  venueName: string;
  /** Printed in the first column; none leaves every row blank. */
  names: readonly string[];
}>;

/** A sheet for a day on paper: names or blank rows, and room for people without names. */
export function signInSheet({ language, title, when, venueName, names }: SignIn): Paper {
  const words = blankWords[language];
  const blank = Math.max(fewestBlank, blankRows - names.length);
  const rows = [...names, ...Array.from({ length: blank }, () => '')].map((name) => [name, '', '']);
  return {
    language,
    title,
    subtitle: `${words.signIn} · ${when}`,
    notice: null,
    blocks: [
      { kind: 'text', text: words.signInNote },
      {
        kind: 'table',
        head: [words.name, words.present, words.remarks],
        widths: [5, 1.4, 2.2],
        rows,
        isForm: true,
      },
      { kind: 'lines', labels: [`${words.others} · ${words.headcount}`] },
    ],
    foot: `${venueName} · ${words.notClientSystem}`,
    onePage: false,
  };
}

/** The blank agreement of a group; what is written on it is nowhere in the program. */
export function agreementSheet(
  language: Language,
  { groupName, venueName }: Readonly<{ groupName: string; venueName: string }>,
): Paper {
  const words = blankWords[language];
  const lines = (labels: readonly string[]): PaperBlock => ({ kind: 'lines', labels });
  const named = groupName === '' ? [words.group] : [];
  return {
    language,
    title: words.agreement,
    subtitle: groupName,
    notice: null,
    blocks: [
      ...(named.length > 0 ? [lines(named)] : []),
      { kind: 'heading', text: words.rules },
      { kind: 'text', text: words.rulesNote },
      lines(['', '', '', '', '', '']),
      { kind: 'heading', text: words.agreed },
      { kind: 'list', items: words.agreedItems },
      lines(['', '']),
      lines([words.place, words.participant, words.leader]),
      { kind: 'text', text: '' },
      { kind: 'text', text: words.notKept },
    ],
    foot: `${venueName} · ${words.notClientSystem}`,
    onePage: true,
  };
}
