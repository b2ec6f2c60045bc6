/** What leaders say of their own sessions. */
export const evaluations = {
  title: 'Oma arvio kerrasta',
  open: 'Arvioi kerta',
  change: 'Muuta omaa arviota',
  done: 'Arviosi on tallennettu.',
  help: 'Arvio on sinun nimelläsi. Sen näkevät sinun lisäksesi ryhmän muut ohjaajat ja koordinaattorit. Jokaisen kysymyksen voi jättää väliin.',
  savedOn: 'Viimeksi tallennettu {{date}}.',
  ofGroup: 'Ohjaajien arviot',
  none: 'Arvioita ei ole vielä. Ohjaaja antaa arvion kerran läsnäolojen alta.',
  showAll_one: 'Näytä {{count}} arvio',
  showAll_other: 'Näytä kaikki {{count}} arviota',
} as const;
