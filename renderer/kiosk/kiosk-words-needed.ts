import type { AnswerWords } from '#shared/domain/feedback/answer-words.ts';

/** What the page says besides the form's own texts. A language without one of them is no language. */
export type KioskWords = AnswerWords &
  Readonly<{
    feedback: string;
    /** PRODUCT.md 4.4, rule 8; with `{{minimum}}`. */
    notice: string;
    /** The usual minimum in a word. */
    five: string;
    language: string;
    /** With `{{at}}` and `{{of}}`. */
    progress: string;
    back: string;
    skip: string;
    next: string;
    stop: string;
    keyboard: string;
    shift: string;
    space: string;
    backspace: string;
    /** With `{{left}}`. */
    roomLeft: string;
    full: string;
    isReady: string;
    cannotBeChanged: string;
    send: string;
    byMyself: string;
    somebodyHelped: string;
    nothingAnswered: string;
    toStart: string;
    failed: string;
    /** With `{{seconds}}`. */
    wait: string;
    thanks: string;
    isKept: string;
    isAnybodyThere: string;
    isDiscardedSoon: string;
    goOn: string;
    readAloud: string;
    largeText: string;
    contrast: string;
    oneButton: string;
    oneButtonHelp: string;
    loading: string;
    over: string;
    lost: string;
    close: string;
    staff: string;
    leaveTitle: string;
    leaveHelp: string;
    passphrase: string;
    leave: string;
    wrongPassphrase: string;
  }>;
