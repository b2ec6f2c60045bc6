export const people = {
  title: 'Ihmiset',
  intro:
    'Osallistujalistojen ihmiset nimimerkillä, etunimellä tai tunnuksella. Muuta heistä ei tallenneta.',
  introForLeader:
    'Omien ryhmiesi ihmiset nimimerkillä, etunimellä tai tunnuksella. Muuta heistä ei tallenneta.',
  notForYou:
    'Osallistujien nimet näkyvät ryhmien ohjaajille ja koordinaattoreille. Omassa työssäsi et tarvitse niitä.',
  search: 'Etsi nimellä',
  add: 'Lisää henkilö',
  addHelp: 'Nimimerkki, etunimi tai tunnus.',
  added: 'Henkilö lisätty.',
  empty: 'Ketään ei ole vielä lisätty. Ihmiset lisätään ryhmän osallistujalistalle.',
  toGroups: 'Ryhmiin',
  noneFound: 'Haulla ”{{text}}” ei löytynyt ketään.',
  found_one: '{{count}} henkilö',
  found_other: '{{count}} henkilöä',
  columns: { name: 'Nimi', groups: 'Ryhmät nyt', lastSeen: 'Viimeksi läsnä', actions: 'Toiminnot' },
  noGroups: 'ei ryhmissä',
  notSeen: 'ei merkintöjä',
  rename: 'Muuta nimi',
  renameOf: 'Muuta nimi: {{name}}',
  newName: 'Uusi nimi',
  renamed: 'Nimi muutettu.',
  pages: 'Sivut',
  shown: '{{from}}–{{to}} / {{total}}',
  previousPage: 'Edelliset',
  nextPage: 'Seuraavat',
} as const;
