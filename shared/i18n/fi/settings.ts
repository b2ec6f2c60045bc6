export const settings = {
  title: 'Asetukset',
  sections: 'Asetusten osat',
  section: {
    venue: 'Kohtaamispaikka',
    staff: 'Työntekijät',
    me: 'Omat asetukset',
    about: 'Tietoja',
  },
  me: {
    passphrase: 'Vaihda tunnuslause',
    passphraseChanged: 'Tunnuslause vaihdettu.',
    screen: 'Näyttö',
    languageHint: 'Koskee vain sinua.',
    laptopLanguage: 'Lukitusnäytön kieli',
    laptopLanguageHint: 'Koskee kaikkia tämän koneen käyttäjiä.',
  },
  about: {
    program: 'Ohjelma',
    version: 'Versio',
    host: 'Käyttötapa',
    hosts: {
      desktop: 'Oma ikkuna',
      browser: 'Tämän koneen selain',
      cli: 'Komentorivi',
      test: 'Testi',
    },
    storage: 'Mitä tallennetaan ja minne',
    storageFacts: {
      here: 'Kaikki tiedot ovat salattuna tämän koneen levyllä. Mitään ei lähetetä verkkoon.',
      names:
        'Osallistujista tallennetaan vain nimimerkki, etunimi tai koodi, ryhmät ja läsnäolot. Kävijöistä tallennetaan vain määrä.',
      notRegister:
        'Narikka ei ole asiakastietojärjestelmä. Älä kirjaa henkilötunnuksia, osoitteita tai terveystietoja.',
      keys: 'Tiedot avaa jokaisen oma tunnuslause tai palautuskoodi. Ilman niitä tietoja ei saa auki kukaan.',
    },
    recovery: 'Palautuskoodi',
    recoveryText:
      'Palautuskoodilla pääsee sisään, jos tunnuslause unohtuu. Uusi koodi korvaa vanhan.',
    newRecoveryCode: 'Tee uusi palautuskoodi',
  },
} as const;
