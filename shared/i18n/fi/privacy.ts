export const privacy = {
  watch: {
    'identity-code': 'Näyttää henkilötunnukselta',
    phone: 'Näyttää puhelinnumerolta',
    email: 'Näyttää sähköpostiosoitteelta',
    address: 'Näyttää katuosoitteelta',
    'diagnosis-code': 'Näyttää diagnoosikoodilta',
    'health-word': 'Näyttää sairaudelta tai lääkkeeltä',
    name: 'Näyttää osallistujan nimeltä',
    why: 'Tähän ei kirjata tietoja ihmisistä: tekstin lukevat muutkin, eikä tämä ole asiakastietojärjestelmä. Voit silti tallentaa.',
  },
} as const;
